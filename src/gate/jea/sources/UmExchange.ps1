$script:Session = $null

# Exchange's own remote PowerShell, as the account of this session; UM_BACKEND is its address, from
# the session configuration. Its commands stay inside this module, as *-Raw*.
function Open-UmBackend {
    if ($null -ne $script:Session -and $script:Session.State -eq 'Opened') {
        return
    }
    $ErrorActionPreference = 'Stop'
    $session = $null
    try {
        $connection = @{
            SessionOption     = New-UmSessionOption
            ConnectionUri     = [System.Environment]::GetEnvironmentVariable('UM_BACKEND')
            ConfigurationName = 'Microsoft.Exchange'
            Authentication    = 'Kerberos'
        }
        $session = New-PSSession @connection
        $import = @{
            Session             = $session
            # A pattern: where the account's role lacks that one, nothing is missed.
            CommandName         = [string[]] @($script:Commands) + 'Set-ADServerSetting[s]'
            Prefix              = 'Raw'
            AllowClobber        = $true
            DisableNameChecking = $true
        }
        [void] (Import-PSSession @import)
        Show-UmEntireForest
        $script:Session = $session
    }
    catch {
        # The next command opens a session anew, which this one would count against.
        if ($null -ne $session) {
            Remove-PSSession -Session $session
        }
        throw [System.InvalidOperationException]::new("The servers can't be reached: $($_.Exception.Message)", $_.Exception)
    }
}

# A session sees the people of its server's own domain alone until it is told to see the forest. An
# account whose role lacks that goes on without. No -ErrorAction: a role would have to hold that, too.
function Show-UmEntireForest {
    try {
        $said = @(Set-RawADServerSettings -ViewEntireForest $true 2>&1)
    }
    catch [System.Management.Automation.CommandNotFoundException] {
        return
    }
    foreach ($one in $said) {
        if ($one -is [System.Management.Automation.ErrorRecord]) {
            throw $one
        }
    }
}
