$script:Session = $null
# Exchange's commands that the two scripts call.
$script:ScriptCommands = @(
    'Add-ADPermission', 'Get-ADPermission', 'Get-OrganizationConfig', 'Get-UMDialPlan',
    'Get-UMHuntGroup', 'Get-UMIPGateway', 'New-UMHuntGroup', 'New-UMIPGateway', 'Remove-UMHuntGroup',
    'Set-UMIPGateway'
)

# Exchange's commands for its own scripts, by their own names, inside this module.
function Open-UmBackend {
    if ($null -ne $script:Session -and $script:Session.State -eq 'Opened') {
        return
    }
    $ErrorActionPreference = 'Stop'
    try {
        $connection = @{
            SessionOption     = New-UmSessionOption
            ConnectionUri     = [System.Environment]::GetEnvironmentVariable('UM_BACKEND')
            ConfigurationName = 'Microsoft.Exchange'
            Authentication    = 'Kerberos'
        }
        $script:Session = New-PSSession @connection
        $import = @{
            Session             = $script:Session
            CommandName         = $script:ScriptCommands
            AllowClobber        = $true
            DisableNameChecking = $true
        }
        [void] (Import-PSSession @import)
    }
    catch {
        throw [System.InvalidOperationException]::new("The servers can't be reached: $($_.Exception.Message)", $_.Exception)
    }
}

# Runs one of Exchange's two scripts, which look for each other in the current folder: where one is
# missing, neither is of use, so that reading the pools tells that ExchUcUtil.ps1 isn't there.
function Invoke-UmScript {
    param([string] $Script, [hashtable] $Given)

    $folder = [System.Environment]::GetEnvironmentVariable('UM_SCRIPTS')
    foreach ($name in 'ExchUcUtil.ps1', 'Get-UCPool.ps1') {
        if (-not [System.IO.File]::Exists([System.IO.Path]::Combine($folder, $name))) {
            throw [System.Management.Automation.CommandNotFoundException]::new("The script '$name' is not in $folder.")
        }
    }
    Open-UmBackend
    Push-Location -LiteralPath $folder
    try {
        if ($Script -eq 'ExchUcUtil.ps1') {
            .\ExchUcUtil.ps1 @Given
        }
        else {
            .\Get-UCPool.ps1 @Given
        }
    }
    finally {
        Pop-Location
    }
}

# The trusts of a forest, as its domain controllers tell them to the account of this session.
function Get-UmForestTrust {
    param([hashtable] $Given)

    $context = [System.DirectoryServices.ActiveDirectory.DirectoryContext]::new('Forest', $Given['Forest'])
    $forest = [System.DirectoryServices.ActiveDirectory.Forest]::GetForest($context)
    foreach ($trust in $forest.GetAllTrustRelationships()) {
        [PSCustomObject]@{
            SourceName     = [string] $trust.SourceName
            TargetName     = [string] $trust.TargetName
            TrustDirection = [string] $trust.TrustDirection
        }
    }
}

# The server is the session configuration's (UM_SERVER), never the caller's.
function Get-UmServerCertificate {
    Get-UmStoredCertificate -Server ([System.Environment]::GetEnvironmentVariable('UM_SERVER'))
}

function Get-UmServerService {
    param([hashtable] $Given)

    $server = [System.Environment]::GetEnvironmentVariable('UM_SERVER')
    Get-Service -ComputerName $server @Given
}

function Restart-UmServerService {
    param([hashtable] $Given)

    $server = [System.Environment]::GetEnvironmentVariable('UM_SERVER')
    $service = Get-Service -ComputerName $server -Name $Given['Name']
    $isForced = $Given.ContainsKey('Force') -and [bool] $Given['Force']
    Restart-Service -InputObject $service -Force:$isForced
}
