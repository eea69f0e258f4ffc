# Runs Exchange's scripts out of folders by the server's own function, with no session behind it, and
# tells what each wrote and which error came.
$asked = [System.Management.Automation.PSSerializer]::Deserialize([System.IO.File]::ReadAllText($env:UM_TEST_INPUT))
. ([scriptblock]::Create([System.IO.File]::ReadAllText([string] $asked['Source'])))
function Open-UmBackend { }
# The engine of the tests has only the language: these are of PowerShell's own module.
function Push-Location {
    param([string] $LiteralPath)

    $ExecutionContext.SessionState.Path.PushCurrentLocation('scripts')
    [void] $ExecutionContext.SessionState.Path.SetLocation($LiteralPath)
}
function Pop-Location {
    [void] $ExecutionContext.SessionState.Path.PopLocation('scripts')
}

$results = @(
    foreach ($folder in $asked['Folders']) {
        [System.Environment]::SetEnvironmentVariable('UM_SCRIPTS', [string] $folder)
        $result = @{ Error = ''; Output = [object[]] @() }
        try {
            $result['Output'] = [object[]] @(Invoke-UmScript -Script 'Get-UCPool.ps1' -Given @{})
        }
        catch {
            $result['Error'] = '{0}: {1}' -f $_.Exception.GetType().Name, $_.Exception.Message
        }
        $result
    }
)
[System.IO.File]::WriteAllText($env:UM_TEST_OUTPUT, [System.Management.Automation.PSSerializer]::Serialize([object[]] $results, 4))
