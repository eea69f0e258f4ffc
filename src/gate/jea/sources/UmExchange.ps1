$script:Session = $null

# Exchange's own remote PowerShell, as the account of this session; UM_BACKEND is its address, from
# the session configuration. Its commands stay inside this module, as *-Raw*.
function Open-UmBackend {
    if ($null -ne $script:Session -and $script:Session.State -eq 'Opened') {
        return
    }
    $ErrorActionPreference = 'Stop'
    try {
        $connection = @{
            ConnectionUri     = [System.Environment]::GetEnvironmentVariable('UM_BACKEND')
            ConfigurationName = 'Microsoft.Exchange'
            Authentication    = 'Kerberos'
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
