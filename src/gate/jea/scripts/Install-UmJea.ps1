#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
Installs um-bot's modules and endpoints on this management host; what is there of them is replaced.
.DESCRIPTION
Run it in Windows PowerShell 5.1 from the folder that `npm run jea` wrote. The group managed service
accounts have to be installed on this host before. Windows Remote Management has to be restarted
afterwards; that is left to you, because it ends every remote session of this host.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmJea.psd1'
$target = Join-Path $env:ProgramFiles 'WindowsPowerShell\Modules'

foreach ($folder in $made.Transcripts, $made.Scripts) {
    if (-not (Test-Path -LiteralPath $folder) -and $PSCmdlet.ShouldProcess($folder, 'Create folder')) {
        [void] (New-Item -ItemType Directory -Path $folder)
    }
}
foreach ($module in $made.Modules) {
    $source = Join-Path $PSScriptRoot "modules\$module"
    [void] (Test-ModuleManifest -Path (Join-Path $source "$module.psd1"))
    $place = Join-Path $target $module
    if ($PSCmdlet.ShouldProcess($place, 'Copy module')) {
        if (Test-Path -LiteralPath $place) {
            Remove-Item -LiteralPath $place -Recurse -Force
        }
        Copy-Item -LiteralPath $source -Destination $place -Recurse
    }
}
foreach ($session in $made.Sessions) {
    $file = Join-Path $PSScriptRoot "sessions\$session.pssc"
    if (-not (Test-PSSessionConfigurationFile -Path $file)) {
        throw "The session configuration $file is not valid."
    }
    if ($PSCmdlet.ShouldProcess($session, 'Register session configuration')) {
        $known = Get-PSSessionConfiguration | Where-Object { $_.Name -eq $session }
        if ($null -ne $known) {
            Unregister-PSSessionConfiguration -Name $session -Force -NoServiceRestart
        }
        [void] (Register-PSSessionConfiguration -Name $session -Path $file -Force -NoServiceRestart)
    }
}
'Installed. Now restart Windows Remote Management (Restart-Service WinRM), then run Compare-UmJea.ps1.'
