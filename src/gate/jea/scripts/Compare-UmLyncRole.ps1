<#
.SYNOPSIS
Tells how um-bot's Lync role differs from the generated one; changes nothing. Exit code 1 where
anything differs. Run it in the Lync Server Management Shell.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmLyncRole.psd1'
$differences = New-Object System.Collections.Generic.List[string]

$role = Get-CsAdminRole -Identity $made.Role -ErrorAction SilentlyContinue
if ($null -eq $role) {
    $differences.Add("$($made.Role): is missing")
}
else {
    $present = @($role.Cmdlets | ForEach-Object { [string] $_.Name })
    foreach ($cmdlet in $made.Cmdlets) {
        if ($present -notcontains $cmdlet) {
            $differences.Add("$($made.Role): lacks $cmdlet")
        }
    }
    foreach ($cmdlet in $present) {
        if ($made.Cmdlets -notcontains $cmdlet) {
            $differences.Add("$($made.Role): has $cmdlet, which the table does not hold")
        }
    }
}
if ($differences.Count -gt 0) {
    $differences
    exit 1
}
'The role is as generated.'
