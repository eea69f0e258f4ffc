<#
.SYNOPSIS
Makes um-bot's management roles, with the cmdlets and the parameters of its table and no others, and
the role group that holds them; brings what is there of them to that state.
.DESCRIPTION
Run it in the Exchange Management Shell as a member of Organization Management.
.PARAMETER Member
The account as which the management host's Exchange endpoint runs, such as CONTOSO\um-exchange$.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true)]
    [ValidatePattern('\A[A-Za-z0-9.-]{1,255}\\[A-Za-z0-9._ -]{1,64}\$?\z')]
    [string] $Member
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmExchangeRole.psd1'

# Nothing is begun where the organisation's own roles don't hold what is needed.
foreach ($role in $made.Roles) {
    foreach ($cmdlet in @($role.Entries.Keys)) {
        $entry = Get-ManagementRoleEntry -Identity "$($role.Parent)\$cmdlet" -ErrorAction SilentlyContinue
        if ($null -eq $entry) {
            throw "The role '$($role.Parent)' has no $cmdlet here."
        }
        foreach ($parameter in $role.Entries[$cmdlet]) {
            if (@($entry.Parameters) -notcontains $parameter) {
                throw "The role '$($role.Parent)' has no $cmdlet -$parameter here."
            }
        }
    }
}
foreach ($role in $made.Roles) {
    if (-not $PSCmdlet.ShouldProcess($role.Name, 'Make management role')) {
        continue
    }
    if ($null -eq (Get-ManagementRole -Identity $role.Name -ErrorAction SilentlyContinue)) {
        [void] (New-ManagementRole -Name $role.Name -Parent $role.Parent -Description $made.Description)
    }
    foreach ($entry in @(Get-ManagementRoleEntry -Identity "$($role.Name)\*")) {
        if (@($role.Entries.Keys) -notcontains $entry.Name) {
            Remove-ManagementRoleEntry -Identity "$($role.Name)\$($entry.Name)" -Confirm:$false
        }
    }
    foreach ($cmdlet in @($role.Entries.Keys)) {
        $identity = "$($role.Name)\$cmdlet"
        if ($null -eq (Get-ManagementRoleEntry -Identity $identity -ErrorAction SilentlyContinue)) {
            Add-ManagementRoleEntry -Identity $identity -Parameters $role.Entries[$cmdlet]
        }
        Set-ManagementRoleEntry -Identity $identity -Parameters $role.Entries[$cmdlet] -Confirm:$false
    }
}
$names = @($made.Roles | ForEach-Object { $_.Name })
if ($PSCmdlet.ShouldProcess($made.RoleGroup, 'Make role group')) {
    if ($null -eq (Get-RoleGroup -Identity $made.RoleGroup -ErrorAction SilentlyContinue)) {
        [void] (New-RoleGroup -Name $made.RoleGroup -Description $made.Description -Roles $names -Members $Member)
    }
    else {
        Update-RoleGroupMember -Identity $made.RoleGroup -Members $Member -Confirm:$false
        $assigned = @(Get-ManagementRoleAssignment -RoleAssignee $made.RoleGroup | ForEach-Object { [string] $_.Role })
        foreach ($name in $names) {
            if ($assigned -notcontains $name) {
                [void] (New-ManagementRoleAssignment -SecurityGroup $made.RoleGroup -Role $name)
            }
        }
    }
}
'Made. The account sees it once it connects anew. Now run Compare-UmExchangeRole.ps1.'
