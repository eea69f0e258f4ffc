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
            SessionOption  = New-UmSessionOption
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

# Since when the Front End service of a machine runs, by its process, as WMI tells over the network.
function Get-UmFrontEndService {
    param([hashtable] $Given)

    $ErrorActionPreference = 'Stop'
    $computer = @{ ComputerName = $Given['ComputerName'] }
    $service = Get-CimInstance @computer -ClassName 'Win32_Service' -Filter "Name = 'RTCSRV'"
    if ($null -eq $service) {
        throw [System.InvalidOperationException]::new('The machine has no service RTCSRV.')
    }
    $started = $null
    if ([uint32] $service.ProcessId -gt 0) {
        $filter = 'ProcessId = {0}' -f [uint32] $service.ProcessId
        $process = Get-CimInstance @computer -ClassName 'Win32_Process' -Filter $filter
        if ($null -ne $process) {
            $started = $process.CreationDate.ToUniversalTime().ToString('o')
        }
    }
    [PSCustomObject]@{
        Name    = [string] $service.Name
        Status  = [string] $service.State
        Started = $started
    }
}
