$script:Session = $null

# Lync's own remote PowerShell, as the account of this session; UM_BACKEND is its address, from the
# session configuration. Its commands stay inside this module, as *-Raw*.
function Open-UmBackend {
    if ($null -ne $script:Session -and $script:Session.State -eq 'Opened') {
        return
    }
    $ErrorActionPreference = 'Stop'
    try {
        $connection = @{
            ConnectionUri  = [System.Environment]::GetEnvironmentVariable('UM_BACKEND')
            Authentication = 'NegotiateWithImplicitCredential'
        }
        $script:Session = New-PSSession @connection
        $import = @{
            Session             = $script:Session
            CommandName         = $script:Commands
            Prefix              = 'Raw'
            AllowClobber        = $true
            DisableNameChecking = $true
        }
        [void] (Import-PSSession @import)
    }
    catch {
        throw [System.InvalidOperationException]::new("The servers can't be reached: $($_.Exception.Message)", $_.Exception)
    }
}

# Test-CsDialPlan takes the dial plan itself, never its name.
function Test-UmDialPlan {
    param([hashtable] $Given)

    Open-UmBackend
    $plan = Get-RawCsDialPlan -Identity $Given['Dialplan']
    $plan | Test-RawCsDialPlan -DialedNumber $Given['DialedNumber']
}
