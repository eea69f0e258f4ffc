# The commands of the table, by their own names, wherever they really are: in a session of a JEA
# endpoint, in the servers' own remote PowerShell, or in a module of this machine. UM_REACH says where:
# base64 of the UTF-8 CLIXML of a hashtable, made by src/gate/endpoints/environment.ts. Nothing of it
# becomes source. Runs unchanged on Windows PowerShell 5.1 and on PowerShell 7.

Set-StrictMode -Version Latest

$script:Utf8 = [System.Text.UTF8Encoding]::new($false, $true)
$script:Reach = $null
$script:Session = $null
$script:Module = $null
# Exchange takes and shows days in the short form of the session's culture; the bot writes en-US's.
$script:Culture = [System.Globalization.CultureInfo]::GetCultureInfo('en-US')

# Connects to what a request says, and imports the proxies of its commands; throws where it can't.
function Connect-UmEndpoint {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Request
    )

    try {
        Open-UmReach -Request $Request
    }
    catch {
        # Without this statement the caller would go on after some kinds of error.
        throw [System.InvalidOperationException]::new("The endpoint can't be reached: $($_.Exception.Message)", $_.Exception)
    }
}

function Open-UmReach {
    param([string] $Request)

    $ErrorActionPreference = 'Stop'
    $reach = [System.Management.Automation.PSSerializer]::Deserialize(
        $script:Utf8.GetString([System.Convert]::FromBase64String($Request)))
    if ($reach -isnot [hashtable] -or $reach['Commands'] -isnot [hashtable]) {
        throw [System.FormatException]::new('The request names no endpoint.')
    }
    $script:Reach = $reach
    if ($reach['Kind'] -eq 'module') {
        $import = @{
            Name                = [string] $reach['Name']
            Prefix              = [string] $reach['Prefix']
            PassThru            = $true
            DisableNameChecking = $true
        }
        $script:Module = Import-Module @import
        return
    }
    # New-PSSessionOption has no cultures but on Windows.
    $option = [System.Management.Automation.Remoting.PSSessionOption]::new()
    $option.Culture = $script:Culture
    $option.UICulture = $script:Culture
    $connection = @{ SessionOption = $option }
    foreach ($name in 'ComputerName', 'ConfigurationName', 'ConnectionUri', 'Authentication', 'CertificateThumbprint', 'UseSSL') {
        if ($reach.ContainsKey($name)) {
            $connection[$name] = $reach[$name]
        }
    }
    $session = New-PSSession @connection
    $names = [string[]] @(foreach ($command in $reach['Commands'].Values) { $command['Source'] })
    if ($reach.ContainsKey('ForestView')) {
        # A pattern: where the account's role lacks that one, nothing is missed.
        $names += [string] $reach['ForestView']['Pattern']
    }
    $import = @{
        Session             = $session
        CommandName         = $names
        AllowClobber        = $true
        DisableNameChecking = $true
    }
    if ($null -ne $reach['Prefix']) {
        $import['Prefix'] = [string] $reach['Prefix']
    }
    try {
        $script:Module = Import-PSSession @import
        if ($reach.ContainsKey('ForestView')) {
            Show-UmEntireForest -Name ([string] $reach['ForestView']['Proxy'])
        }
    }
    catch {
        Remove-PSSession -Session $session
        throw
    }
    $script:Session = $session
}

# A session of Exchange's sees the people of its server's own domain alone until it is told to see the
# forest. An account whose role lacks that goes on without. No -ErrorAction: a role would have to hold
# that, too.
function Show-UmEntireForest {
    param([string] $Name)

    $proxy = $null
    if (-not $script:Module.ExportedCommands.TryGetValue($Name, [ref] $proxy)) {
        return
    }
    $arguments = @{ ViewEntireForest = $true }
    foreach ($one in @(& $proxy @arguments 2>&1)) {
        if ($one -is [System.Management.Automation.ErrorRecord]) {
            throw $one
        }
    }
}

# Runs a command of the table through its proxy; a session that was lost is connected anew.
function Invoke-UmEndpointCommand {
    param([string] $Command, [System.Collections.IDictionary] $Given)

    if ($null -ne $script:Session -and $script:Session.State -ne 'Opened') {
        Connect-UmEndpoint -Request ([System.Environment]::GetEnvironmentVariable('UM_REACH'))
    }
    $wanted = $null
    if ($null -ne $script:Reach -and $script:Reach['Commands'].ContainsKey($Command)) {
        $wanted = $script:Reach['Commands'][$Command]
    }
    $proxy = $null
    if ($null -eq $wanted -or -not $script:Module.ExportedCommands.TryGetValue($wanted['Proxy'], [ref] $proxy)) {
        throw [System.Management.Automation.CommandNotFoundException]::new("The command '$Command' is not there at this endpoint.")
    }
    $arguments = @{}
    foreach ($entry in $Given.GetEnumerator()) {
        $arguments[$entry.Key] = $entry.Value
    }
    # A typed function takes no hashtable: what is added and removed has parameters of its own.
    foreach ($list in $wanted['Lists']) {
        if ($arguments.ContainsKey($list) -and $arguments[$list] -is [hashtable]) {
            $change = $arguments[$list]
            $arguments.Remove($list)
            foreach ($how in $change.Keys) {
                $arguments["$how$list"] = $change[$how]
            }
        }
        elseif ($arguments.ContainsKey($list) -and $null -eq $arguments[$list]) {
            $arguments[$list] = [string[]] @()
        }
    }
    # A module of this machine runs in this thread, which starts each line with the machine's culture.
    $thread = [System.Threading.Thread]::CurrentThread
    $thread.CurrentCulture = $script:Culture
    $thread.CurrentUICulture = $script:Culture
    & $proxy @arguments
}

# Answers with one framed line (src/gate/frame.ts) that tells who this shell is and what the endpoint
# shows. Its argument: base64 of the UTF-8 CLIXML of a hashtable with a nonce.
function Get-UmEndpoint {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Request
    )

    $asked = [System.Management.Automation.PSSerializer]::Deserialize(
        $script:Utf8.GetString([System.Convert]::FromBase64String($Request)))
    $nonce = [string] $asked['Nonce']
    if ($nonce -cnotmatch '\A[0-9a-f]{32}\z') {
        throw [System.FormatException]::new('The request has no nonce.')
    }
    $names = [string[]] @()
    if ($null -ne $script:Session) {
        $names = [string[]] @(Invoke-Command -Session $script:Session -ScriptBlock { Get-Command } | ForEach-Object -Process { [string] $_.Name })
    }
    elseif ($null -ne $script:Module) {
        $names = [string[]] @($script:Module.ExportedCommands.Keys)
    }
    $commands = @(
        foreach ($name in $names) {
            @{ Name = $name; Parameters = (Get-UmParameterName -Name $name) }
        }
    )
    $reply = @{
        Output        = [object[]] @(
            @{
                Account  = '{0}\{1}' -f [System.Environment]::UserDomainName, [System.Environment]::UserName
                Engine   = 'PowerShell {0}' -f $PSVersionTable['PSVersion']
                Commands = [object[]] $commands
            }
        )
        Warnings      = [object[]] @()
        Verbose       = [object[]] @()
        Information   = [object[]] @()
        Progress      = [object[]] @()
        Error         = $null
        FurtherErrors = [object[]] @()
        Left          = 0
    }
    $text = [System.Management.Automation.PSSerializer]::Serialize($reply, 6)
    $base64 = [System.Convert]::ToBase64String($script:Utf8.GetBytes($text))
    [System.Console]::Out.Write("[um:${nonce}:${base64}:${nonce}]`n")
}

# The parameters of a visible command, from its proxy; null where it has none here.
function Get-UmParameterName {
    param([string] $Name)

    $proxy = $null
    foreach ($command in $script:Reach['Commands'].Values) {
        if ($Name -eq $command['Source'] -or $Name -eq $command['Proxy']) {
            if ($script:Module.ExportedCommands.TryGetValue($command['Proxy'], [ref] $proxy)) {
                return , [object[]] @($proxy.Parameters.Keys)
            }
        }
    }
    return $null
}

. "$PSScriptRoot/Commands.ps1"

$script:Given = [System.Environment]::GetEnvironmentVariable('UM_REACH')
if (-not [string]::IsNullOrEmpty($script:Given)) {
    Connect-UmEndpoint -Request $script:Given
}
