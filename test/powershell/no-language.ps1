# Calls commands in a runspace that runs no language, as a session of JEA does, and tells what came of
# each. What the module calls outside of itself is replaced by functions that tell what they got.
$asked = [System.Management.Automation.PSSerializer]::Deserialize([System.IO.File]::ReadAllText($env:UM_TEST_INPUT))
$private = [System.Management.Automation.SessionStateEntryVisibility]::Private

$state = $null
$why = ''
try {
    if ($null -ne $asked['Configuration']) {
        $state = [initialsessionstate]::CreateFromSessionConfigurationFile([string] $asked['Configuration'], { $true }, $false)
    }
    else {
        $state = [initialsessionstate]::CreateDefault2()
        foreach ($command in $state.Commands) { $command.Visibility = $private }
        $state.LanguageMode = [System.Management.Automation.PSLanguageMode]::NoLanguage
        $state.ImportPSModule([string[]] @($asked['Modules']))
    }
    foreach ($double in $asked['Doubles'].GetEnumerator()) {
        $entry = [System.Management.Automation.Runspaces.SessionStateFunctionEntry]::new([string] $double.Key, [string] $double.Value)
        $entry.Visibility = $private
        $state.Commands.Add($entry)
    }
}
catch {
    $state = $null
    $why = [string] $_.Exception.GetBaseException().Message
}

$results = [System.Collections.Generic.List[object]]::new()
$mode = ''
$visible = [object[]] @()
if ($null -ne $state) {
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace([initialsessionstate] $state)
    $runspace.Open()
    $mode = [string] $runspace.SessionStateProxy.LanguageMode
    $visible = [object[]] @(
        foreach ($command in $runspace.SessionStateProxy.InvokeCommand.GetCommands('*', [System.Management.Automation.CommandTypes]'Function,Cmdlet,Alias', $true)) {
            if ($command.Visibility -eq [System.Management.Automation.SessionStateEntryVisibility]::Public) { [string] $command.Name }
        }
    )
    foreach ($call in $asked['Calls']) {
        $shell = [powershell]::Create()
        $shell.Runspace = $runspace
        $result = @{ Error = $null; Output = [object[]] @() }
        try {
            if ($null -ne $call['Text']) { [void] $shell.AddScript([string] $call['Text']) }
            else { [void] $shell.AddCommand([string] $call['Command']).AddParameters($call['Parameters']) }
            $result['Output'] = [object[]] @($shell.Invoke())
            foreach ($record in $shell.Streams.Error) { $result['Error'] = [string] $record.FullyQualifiedErrorId }
        }
        catch {
            $result['Error'] = [string] $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId
        }
        $results.Add($result)
        $shell.Dispose()
    }
    $runspace.Dispose()
}
$told = @{ Why = $why; Mode = $mode; Visible = $visible; Results = $results.ToArray() }
[System.IO.File]::WriteAllText($env:UM_TEST_OUTPUT, [System.Management.Automation.PSSerializer]::Serialize($told, 8))
