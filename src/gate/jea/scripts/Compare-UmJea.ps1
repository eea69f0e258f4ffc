#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
Tells how um-bot's modules and endpoints on this host differ from the generated ones; changes
nothing. Exit code 1 where anything differs.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-LocalizedData -BindingVariable 'made' -BaseDirectory $PSScriptRoot -FileName 'UmJea.psd1'
$target = Join-Path $env:ProgramFiles 'WindowsPowerShell\Modules'
$differences = New-Object System.Collections.Generic.List[string]

foreach ($module in $made.Modules) {
    $source = Join-Path $PSScriptRoot "modules\$module"
    $place = Join-Path $target $module
    if (-not (Test-Path -LiteralPath $place)) {
        $differences.Add("module ${module}: not installed")
        continue
    }
    $expected = @(Get-ChildItem -LiteralPath $source -Recurse -File | ForEach-Object { $_.FullName.Substring($source.Length) })
    $present = @(Get-ChildItem -LiteralPath $place -Recurse -File | ForEach-Object { $_.FullName.Substring($place.Length) })
    foreach ($name in $expected) {
        if ($present -notcontains $name) {
            $differences.Add("module ${module}: $name is missing")
        }
        elseif ((Get-FileHash -LiteralPath "$source$name").Hash -ne (Get-FileHash -LiteralPath "$place$name").Hash) {
            $differences.Add("module ${module}: $name differs")
        }
    }
    foreach ($name in $present) {
        if ($expected -notcontains $name) {
            $differences.Add("module ${module}: $name is not ours")
        }
    }
}
$registered = @(Get-PSSessionConfiguration)
foreach ($session in $made.Sessions) {
    $known = @($registered | Where-Object { $_.Name -eq $session })
    if ($known.Count -eq 0) {
        $differences.Add("session ${session}: not registered")
        continue
    }
    Import-LocalizedData -BindingVariable 'wanted' -BaseDirectory (Join-Path $PSScriptRoot 'sessions') -FileName "$session.pssc"
    $kept = $known[0].ConfigFilePath
    $parent = Split-Path -Path $kept -Parent
    Import-LocalizedData -BindingVariable 'found' -BaseDirectory $parent -FileName (Split-Path -Path $kept -Leaf)
    foreach ($key in 'GUID', 'SessionType', 'LanguageMode', 'TranscriptDirectory', 'GroupManagedServiceAccount') {
        if ([string] $wanted[$key] -ne [string] $found[$key]) {
            $differences.Add("session ${session}: $key is '$($found[$key])', not '$($wanted[$key])'")
        }
    }
    foreach ($key in 'EnvironmentVariables', 'RoleDefinitions') {
        $wantedText = ConvertTo-Json -InputObject $wanted[$key] -Depth 5 -Compress
        $foundText = ConvertTo-Json -InputObject $found[$key] -Depth 5 -Compress
        if ($wantedText -ne $foundText) {
            $differences.Add("session ${session}: $key differs")
        }
    }
}
foreach ($other in $registered | Where-Object { $_.Name -like 'UmBot.*' -and $made.Sessions -notcontains $_.Name }) {
    $differences.Add("session $($other.Name): registered, but not generated")
}
foreach ($name in 'ExchUcUtil.ps1', 'Get-UCPool.ps1') {
    if (-not (Test-Path -LiteralPath (Join-Path $made.Scripts $name))) {
        $differences.Add("script ${name}: copy it from an Exchange server's Scripts folder to $($made.Scripts)")
    }
}
if ($differences.Count -gt 0) {
    $differences
    exit 1
}
'This host is as generated.'
