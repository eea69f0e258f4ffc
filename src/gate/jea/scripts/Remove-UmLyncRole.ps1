<#
.SYNOPSIS
Removes um-bot's Lync role; its security group stays. Run it in the Lync Server Management Shell.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmLyncRole.psd1'

if ($null -ne (Get-CsAdminRole -Identity $made.Role -ErrorAction SilentlyContinue) -and $PSCmdlet.ShouldProcess($made.Role, 'Remove role')) {
    Remove-CsAdminRole -Identity $made.Role -Confirm:$false
}
'Removed.'
