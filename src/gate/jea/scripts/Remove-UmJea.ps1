#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
Removes um-bot's endpoints and modules from this host. Transcripts stay where they are.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmJea.psd1'

foreach ($session in Get-PSSessionConfiguration | Where-Object { $_.Name -like 'UmBot.*' }) {
    if ($PSCmdlet.ShouldProcess($session.Name, 'Unregister session configuration')) {
        Unregister-PSSessionConfiguration -Name $session.Name -Force -NoServiceRestart
    }
}
foreach ($module in $made.Modules) {
    $place = Join-Path (Join-Path $env:ProgramFiles 'WindowsPowerShell\Modules') $module
    if ((Test-Path -LiteralPath $place) -and $PSCmdlet.ShouldProcess($place, 'Remove module')) {
        Remove-Item -LiteralPath $place -Recurse -Force
    }
}
"Removed. Now restart Windows Remote Management (Restart-Service WinRM). The transcripts are in $($made.Transcripts)."
