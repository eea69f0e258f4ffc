<#
.SYNOPSIS
Removes um-bot's role group, its role assignments and its management roles. Run it in the Exchange
Management Shell as a member of Organization Management.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmExchangeRole.psd1'

if ($null -ne (Get-RoleGroup -Identity $made.RoleGroup -ErrorAction SilentlyContinue) -and $PSCmdlet.ShouldProcess($made.RoleGroup, 'Remove role group')) {
    Remove-RoleGroup -Identity $made.RoleGroup -BypassSecurityGroupManagerCheck -Confirm:$false
}
foreach ($role in $made.Roles) {
    if ($null -ne (Get-ManagementRole -Identity $role.Name -ErrorAction SilentlyContinue) -and $PSCmdlet.ShouldProcess($role.Name, 'Remove management role')) {
        foreach ($assignment in @(Get-ManagementRoleAssignment -Role $role.Name)) {
            Remove-ManagementRoleAssignment -Identity $assignment.Identity -Confirm:$false
        }
        Remove-ManagementRole -Identity $role.Name -Confirm:$false
    }
}
'Removed.'
