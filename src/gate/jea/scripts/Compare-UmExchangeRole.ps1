<#
.SYNOPSIS
Tells how um-bot's management roles differ from the generated ones, and which other roles the role
group has; changes nothing. Exit code 1 where anything differs. Run it in the Exchange Management
Shell.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmExchangeRole.psd1'
$differences = New-Object System.Collections.Generic.List[string]

foreach ($role in $made.Roles) {
    if ($null -eq (Get-ManagementRole -Identity $role.Name -ErrorAction SilentlyContinue)) {
        $differences.Add("$($role.Name): is missing")
        continue
    }
    $entries = @(Get-ManagementRoleEntry -Identity "$($role.Name)\*")
    foreach ($entry in $entries) {
        if (@($role.Entries.Keys) -notcontains $entry.Name) {
            $differences.Add("$($role.Name): has $($entry.Name), which the table does not hold")
            continue
        }
        foreach ($parameter in @($entry.Parameters)) {
            if ($role.Entries[$entry.Name] -notcontains $parameter) {
                $differences.Add("$($role.Name): $($entry.Name) has -$parameter, which the table does not hold")
            }
        }
        foreach ($parameter in $role.Entries[$entry.Name]) {
            if (@($entry.Parameters) -notcontains $parameter) {
                $differences.Add("$($role.Name): $($entry.Name) lacks -$parameter")
            }
        }
    }
    $present = @($entries | ForEach-Object { $_.Name })
    foreach ($cmdlet in @($role.Entries.Keys)) {
        if ($present -notcontains $cmdlet) {
            $differences.Add("$($role.Name): lacks $cmdlet")
        }
    }
}
$names = @($made.Roles | ForEach-Object { $_.Name })
$assigned = @(Get-ManagementRoleAssignment -RoleAssignee $made.RoleGroup -ErrorAction SilentlyContinue | ForEach-Object { [string] $_.Role })
foreach ($name in $names) {
    if ($assigned -notcontains $name) {
        $differences.Add("$($made.RoleGroup): lacks the role $name")
    }
}
foreach ($name in $assigned) {
    if ($names -notcontains $name) {
        $differences.Add("$($made.RoleGroup): has the role $name, which is not ours")
    }
}
if ($differences.Count -gt 0) {
    $differences
    exit 1
}
'The roles are as generated.'
