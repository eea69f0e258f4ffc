<#
.SYNOPSIS
Makes um-bot's role of Lync's access control, with the cmdlets of its table and no others.
.DESCRIPTION
Run it in the Lync Server Management Shell as a member of RTCUniversalServerAdmins and CsAdministrator.
A universal security group of the role's name has to be there before, with the account as which the
management host's Lync endpoint runs as its member. A Lync role is made of whole cmdlets, not of
parameters, and holds for remote PowerShell alone, not for a shell on a Lync server.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param()

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmLyncRole.psd1'

if ($PSCmdlet.ShouldProcess($made.Role, 'Make role')) {
    if ($null -eq (Get-CsAdminRole -Identity $made.Role -ErrorAction SilentlyContinue)) {
        [void] (New-CsAdminRole -Identity $made.Role -Template $made.Template -Confirm:$false)
    }
    Set-CsAdminRole -Identity $made.Role -Cmdlets @{ Replace = $made.Cmdlets } -Confirm:$false
}
'Made. Now run Compare-UmLyncRole.ps1.'
