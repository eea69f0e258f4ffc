# Stands for a session of JEA where there is no remoting: New-PSSession opens a runspace that runs no
# language and has the management host's functions; Import-PSSession makes functions that call them
# there; Invoke-Command tells what is visible there. UM_TEST_ROLE is the module of a role.

function New-PSSession {
    param($ComputerName, $ConfigurationName, $ConnectionUri, $Authentication, $CertificateThumbprint, [switch] $UseSSL, $SessionOption)
    [System.Console]::Out.WriteLine("connect: $ComputerName $ConfigurationName $ConnectionUri $Authentication $CertificateThumbprint $UseSSL $($SessionOption.Culture) $($SessionOption.UICulture)")
    $state = [initialsessionstate]::CreateDefault2()
    foreach ($command in $state.Commands) { $command.Visibility = [System.Management.Automation.SessionStateEntryVisibility]::Private }
    $state.LanguageMode = [System.Management.Automation.PSLanguageMode]::NoLanguage
    $state.ImportPSModule([string[]] @($env:UM_TEST_ROLE))
    $raw = 'param($Identity, $EmailAddresses, $DomainController, [switch] $Confirm) @{} + $PSBoundParameters'
    foreach ($double in @{ 'Set-RawMailbox' = $raw; 'Get-RawMailbox' = $raw; 'New-PSSession' = 'param($ConnectionUri, $ConfigurationName, $Authentication, $SessionOption) @{ State = ''Opened'' }'; 'Import-PSSession' = 'param($Session, $CommandName, $Prefix, [switch] $AllowClobber, [switch] $DisableNameChecking)' }.GetEnumerator()) {
        $entry = [System.Management.Automation.Runspaces.SessionStateFunctionEntry]::new($double.Key, $double.Value)
        $entry.Visibility = [System.Management.Automation.SessionStateEntryVisibility]::Private
        $state.Commands.Add($entry)
    }
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace([initialsessionstate] $state)
    $runspace.Open()
    [pscustomobject] @{ State = 'Opened'; Runspace = $runspace }
}

function Import-PSSession {
    param($Session, $CommandName, $Prefix, [switch] $AllowClobber, [switch] $DisableNameChecking)
    New-Module -Name UmProxies -ArgumentList $Session, $CommandName -ScriptBlock {
        param($Session, $CommandName)
        $script:Remote = $Session.Runspace
        foreach ($command in $script:Remote.SessionStateProxy.InvokeCommand.GetCommands('*-Um*', 'Function', $true)) {
            if ($CommandName -notcontains $command.Name) { continue }
            $names = @($command.Parameters.Keys | Where-Object { $_ -notin [System.Management.Automation.PSCmdlet]::CommonParameters })
            $declared = @(foreach ($name in $names) { if ($command.Parameters[$name].SwitchParameter) { "[switch] `$$name" } else { "`$$name" } }) -join ', '
            . ([scriptblock]::Create("function script:$($command.Name) { [CmdletBinding()] param($declared) Invoke-There -Name '$($command.Name)' -Given `$PSBoundParameters }"))
        }
        function Invoke-There {
            param($Name, $Given)
            $shell = [powershell]::Create()
            $shell.Runspace = $script:Remote
            [void] $shell.AddCommand($Name).AddParameters($Given)
            $shell.Invoke()
        }
        Export-ModuleMember -Function '*-Um*'
    }
}

function Invoke-Command {
    param($Session, $ScriptBlock)
    $Session.Runspace.SessionStateProxy.InvokeCommand.GetCommands('*', 'Function,Cmdlet', $true) | Where-Object { $_.Visibility -eq 'Public' }
}

Export-ModuleMember -Function New-PSSession, Import-PSSession, Invoke-Command
