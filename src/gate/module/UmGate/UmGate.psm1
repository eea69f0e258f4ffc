# Runs one command of the table and answers with one framed line; src/gate/frame.ts says how both
# lines look. Runs unchanged on Windows PowerShell 5.1 and on PowerShell 7, and calls no cmdlet that
# an engine with Microsoft.PowerShell.Core alone lacks.
#
# Environment: UM_COMMANDS names the module (by name or path) that supplies the commands; without
# it they are those of the session. It is never part of what is sent.

Set-StrictMode -Version Latest
# What goes wrong here ends what is under way: nothing runs on with half of what it needs.
$ErrorActionPreference = 'Stop'

# Levels of objects in the output that keep their properties; what lies deeper becomes its text.
# Lists, hashtables and PSCustomObjects are no level of their own.
$script:OutputDepth = 5
# The most of a reply's bytes that one frame holds.
$script:PageBytes = 786432
# The most objects of an output that one reply holds.
$script:Batch = 250

$script:Utf8 = [System.Text.UTF8Encoding]::new($false, $true)
$script:Table = $null
$script:KeptId = ''
$script:KeptBytes = [byte[]]@()
# The last command's output, and how much of it has been told.
$script:Output = [object[]]@()
$script:Told = 0

$script:Runspace = $null
$script:Commands = $null

# Runs what one line asks for. Its argument: base64 of the UTF-8 CLIXML of a hashtable.
function Invoke-UmCommand {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string] $Request
    )

    if ($null -eq $script:Runspace) {
        $script:Table = Get-UmTable -Cmdlets $MyInvocation.MyCommand.Module.PrivateData['Cmdlets']
        Open-UmRunspace
    }
    $asked = Read-UmRequest -Request $Request
    $nonce = $asked['Nonce']
    if ($asked.ContainsKey('Page')) {
        Write-UmPage -Nonce $nonce -Id $asked['Id'] -Page $asked['Page']
        return
    }
    $reply = New-UmReply
    if ($asked.ContainsKey('Rest')) {
        Write-UmRest -Nonce $nonce -Reply $reply
        return
    }
    if ($null -ne $asked['Command']) {
        try {
            $arguments = Get-UmArguments -Name $asked['Command'] -Given $asked['Parameters']
            $command = Find-UmCommand -Name $asked['Command']
            Invoke-UmTableCommand -Command $command -Arguments $arguments -Reply $reply
            if ($null -ne $asked['Properties']) {
                $reply['Output'] = Select-UmProperties -Objects $reply['Output'] -Names $asked['Properties']
            }
        }
        catch {
            $reply['Error'] = ConvertTo-UmError -Thrown $_
        }
    }
    $script:Output = $reply['Output']
    $script:Told = 0
    Write-UmNext -Nonce $nonce -Reply $reply
}

# Opens the runspace that the commands run in: nothing here is in their scopes, and all that they say
# comes back as records, none of it by way of the host.
function Open-UmRunspace {
    $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace(
        $Host, [System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault2())
    $runspace.ThreadOptions = [System.Management.Automation.Runspaces.PSThreadOptions]::UseCurrentThread
    $runspace.Open()
    $module = [System.Environment]::GetEnvironmentVariable('UM_COMMANDS')
    if (-not [string]::IsNullOrEmpty($module)) {
        $shell = [System.Management.Automation.PowerShell]::Create()
        $shell.Runspace = $runspace
        [void] $shell.AddCommand('Import-Module').AddParameters(@{
                Name = $module; PassThru = $true; DisableNameChecking = $true; ErrorAction = 'Stop'
            })
        $script:Commands = $shell.Invoke()[0]
        $shell.Dispose()
    }
    foreach ($name in 'VerbosePreference', 'InformationPreference') {
        $runspace.SessionStateProxy.SetVariable($name, [System.Management.Automation.ActionPreference]::Continue)
    }
    $script:Runspace = $runspace
}

# The table by exact names: a hashtable would find a name in another case, too.
function Get-UmTable {
    param([hashtable] $Cmdlets)

    $table = [System.Collections.Generic.Dictionary[string, object]]::new([System.StringComparer]::Ordinal)
    foreach ($cmdlet in $Cmdlets.GetEnumerator()) {
        $parameters = [System.Collections.Generic.Dictionary[string, object]]::new([System.StringComparer]::Ordinal)
        foreach ($parameter in $cmdlet.Value.GetEnumerator()) {
            $parameters.Add($parameter.Key, $parameter.Value)
        }
        $table.Add($cmdlet.Key, $parameters)
    }
    return , $table
}

# What a line asks for. Throws, so that no frame is written, where nobody could tell whom to answer.
function Read-UmRequest {
    param([string] $Request)

    $text = $script:Utf8.GetString([System.Convert]::FromBase64String($Request))
    $asked = [System.Management.Automation.PSSerializer]::Deserialize($text)
    if ($asked -isnot [hashtable]) {
        throw [System.FormatException]::new('The request is no hashtable.')
    }
    $nonce = $asked['Nonce']
    if ($nonce -isnot [string] -or $nonce -cnotmatch '\A[0-9a-f]{32}\z') {
        throw [System.FormatException]::new('The request has no nonce.')
    }
    if ($asked.ContainsKey('Page')) {
        if ($asked['Page'] -isnot [int] -or $asked['Id'] -isnot [string]) {
            throw [System.FormatException]::new('The request names no page.')
        }
        return $asked
    }
    if ($asked.ContainsKey('Rest')) {
        return $asked
    }
    $isNamed = $null -eq $asked['Command'] -or $asked['Command'] -is [string]
    if (-not $isNamed -or $asked['Parameters'] -isnot [hashtable]) {
        throw [System.FormatException]::new('The request names no command.')
    }
    if ($null -ne $asked['Properties']) {
        if ($asked['Properties'] -isnot [System.Collections.IList]) {
            throw [System.FormatException]::new('The request names no properties.')
        }
        foreach ($name in $asked['Properties']) {
            if ($name -isnot [string]) {
                throw [System.FormatException]::new('The request names no properties.')
            }
        }
    }
    return $asked
}

function New-UmReply {
    return @{
        Output        = [object[]]@()
        Warnings      = [object[]]@()
        Verbose       = [object[]]@()
        Information   = [object[]]@()
        Progress      = [object[]]@()
        Error         = $null
        FurtherErrors = [object[]]@()
        Left          = 0
    }
}

# The full name of the command for a name that the table holds.
function Find-UmCommand {
    param([string] $Name)

    $command = $null
    if ($null -eq $script:Commands) {
        $command = $script:Runspace.SessionStateProxy.InvokeCommand.GetCommand($Name, [System.Management.Automation.CommandTypes]::All)
    }
    else {
        [void] $script:Commands.ExportedCommands.TryGetValue($Name, [ref] $command)
    }
    if ($null -eq $command) {
        throw [System.Management.Automation.CommandNotFoundException]::new("The term '$Name' is not recognized as the name of a command here.")
    }
    if ([string]::IsNullOrEmpty($command.ModuleName)) {
        return $Name
    }
    return $command.ModuleName + '\' + $Name
}

function New-UmRefusal {
    param([string] $Why)

    return [System.Management.Automation.ErrorRecord]::new(
        [System.ArgumentException]::new($Why), 'UmGate.Refused',
        [System.Management.Automation.ErrorCategory]::InvalidArgument, $null)
}

# The arguments to splat, of the types that the table says.
function Get-UmArguments {
    param([string] $Name, [hashtable] $Given)

    if (-not $script:Table.ContainsKey($Name)) {
        throw (New-UmRefusal -Why "The table holds no cmdlet $Name.")
    }
    $parameters = $script:Table[$Name]
    $arguments = @{}
    foreach ($argument in $Given.GetEnumerator()) {
        if (-not $parameters.ContainsKey([string] $argument.Key)) {
            throw (New-UmRefusal -Why "$Name has no parameter $($argument.Key) in the table.")
        }
        $parameter = $parameters[[string] $argument.Key]
        $what = "$Name -$($argument.Key)"
        $arguments[[string] $argument.Key] = ConvertTo-UmArgument -What $what -Parameter $parameter -Value $argument.Value
    }
    foreach ($parameter in $parameters.GetEnumerator()) {
        if ($parameter.Value.ContainsKey('Mandatory') -and -not $Given.ContainsKey($parameter.Key)) {
            throw (New-UmRefusal -Why "$Name needs -$($parameter.Key).")
        }
    }
    return $arguments
}

function ConvertTo-UmArgument {
    param([string] $What, [hashtable] $Parameter, $Value)

    $type = $Parameter['Type']
    if ($type -eq 'list') {
        if ($null -eq $Value) {
            return $null
        }
        if ($Value -is [hashtable]) {
            return ConvertTo-UmListChange -What $What -Parameter $Parameter -Change $Value
        }
        return , (ConvertTo-UmList -What $What -Parameter $Parameter -Items $Value)
    }
    if ($type -eq 'bool' -or $type -eq 'switch') {
        if ($Value -is [bool]) {
            return [bool] $Value
        }
    }
    elseif ($type -eq 'string' -or $type -eq 'identity') {
        if ($Value -is [string]) {
            Assert-UmText -What $What -Parameter $Parameter -Text $Value
            return [string] $Value
        }
    }
    elseif ($Value -is [int] -or $Value -is [long]) {
        return $Value
    }
    elseif ($type -eq 'unlimited' -and $Value -is [string] -and $Value.Equals('Unlimited')) {
        return [string] $Value
    }
    throw (New-UmRefusal -Why "$What does not take a value of that type.")
}

# What changes a list that is there, where a plain list replaces it.
function ConvertTo-UmListChange {
    param([string] $What, [hashtable] $Parameter, [hashtable] $Change)

    $converted = @{}
    foreach ($part in $Change.GetEnumerator()) {
        $key = [string] $part.Key
        if (-not $key.Equals('Add') -and -not $key.Equals('Remove')) {
            throw (New-UmRefusal -Why "$What takes Add and Remove alone.")
        }
        $converted[$key] = ConvertTo-UmList -What $What -Parameter $Parameter -Items $part.Value
    }
    return $converted
}

function ConvertTo-UmList {
    param([string] $What, [hashtable] $Parameter, $Items)

    if ($Items -isnot [System.Collections.IList]) {
        throw (New-UmRefusal -Why "$What takes a list.")
    }
    $list = [System.Collections.Generic.List[string]]::new()
    foreach ($item in $Items) {
        if ($item -isnot [string]) {
            throw (New-UmRefusal -Why "$What takes a list of texts.")
        }
        if ($Parameter.ContainsKey('Values')) {
            Assert-UmText -What $What -Parameter $Parameter -Text $item
        }
        $list.Add($item)
    }
    return , $list.ToArray()
}

function Assert-UmText {
    param([string] $What, [hashtable] $Parameter, [string] $Text)

    if ($Parameter['Type'] -eq 'identity' -and [string]::IsNullOrWhiteSpace($Text)) {
        throw (New-UmRefusal -Why "$What takes no empty text.")
    }
    if ($Parameter['Type'] -ne 'list' -and $Parameter.ContainsKey('MaxLength') -and $Text.Length -gt $Parameter['MaxLength']) {
        throw (New-UmRefusal -Why "$What takes no text of more than $($Parameter['MaxLength']) characters.")
    }
    if ($Parameter.ContainsKey('Values')) {
        foreach ($value in $Parameter['Values']) {
            if ($Text.Equals($value)) {
                return
            }
        }
        throw (New-UmRefusal -Why "$What takes no such value.")
    }
}

# Runs a command and puts all that it says into the reply.
function Invoke-UmTableCommand {
    param([string] $Command, [hashtable] $Arguments, [hashtable] $Reply)

    $said = [System.Collections.ObjectModel.Collection[psobject]]::new()
    $errors = [System.Collections.Generic.List[object]]::new()
    $shell = [System.Management.Automation.PowerShell]::Create()
    try {
        $shell.Runspace = $script:Runspace
        [void] $shell.AddCommand($Command, $true).AddParameters($Arguments)
        foreach ($stream in 'Warning', 'Verbose', 'Debug', 'Information') {
            $shell.Commands.Commands[0].MergeMyResults(
                [System.Management.Automation.Runspaces.PipelineResultTypes] $stream,
                [System.Management.Automation.Runspaces.PipelineResultTypes]::Output)
        }
        try {
            $shell.Invoke($null, $said)
        }
        catch {
            $errors.Add((ConvertTo-UmError -Thrown $_))
        }
        foreach ($record in $shell.Streams.Error) {
            $errors.Add((ConvertTo-UmErrorRecord -Record $record))
        }
        Add-UmSaid -Said $said -Reply $Reply
        $Reply['Progress'] = @(
            foreach ($record in $shell.Streams.Progress) {
                '{0}: {1} ({2} %)' -f $record.Activity, $record.StatusDescription, $record.PercentComplete
            }
        )
        if ($errors.Count -gt 0) {
            $Reply['Error'] = $errors[0]
            $errors.RemoveAt(0)
            $Reply['FurtherErrors'] = $errors.ToArray()
        }
    }
    finally {
        $shell.Dispose()
    }
}

# The objects with these of their properties alone: what nobody reads isn't written either. What isn't
# an object, or has none of them, stays as it is.
function Select-UmProperties {
    param([object[]] $Objects, [object[]] $Names)

    $selected = [System.Collections.Generic.List[object]]::new($Objects.Length)
    foreach ($object in $Objects) {
        $isScalar = $null -eq $object -or $object -is [string] -or $object -is [System.ValueType]
        if ($isScalar -or $object -is [System.Collections.IDictionary] -or $object -is [System.Collections.IList]) {
            $selected.Add($object)
        }
        else {
            $selected.Add((Select-UmObjectProperties -Whole $object -Names $Names))
        }
    }
    return , $selected.ToArray()
}

function Select-UmObjectProperties {
    param($Whole, [object[]] $Names)

    $less = [System.Management.Automation.PSObject]::new()
    $isAny = $false
    foreach ($name in $Names) {
        $property = $Whole.PSObject.Properties[$name]
        if ($null -ne $property) {
            try {
                $value = $property.Value
                $less.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new($property.Name, $value))
                $isAny = $true
            }
            catch [System.Management.Automation.GetValueException] {
                # One that can't be read is left out, as the serializer does.
                $value = $null
            }
        }
    }
    if (-not $isAny) {
        return $Whole
    }
    $less.PSObject.TypeNames.Clear()
    foreach ($typeName in $Whole.PSObject.TypeNames) {
        $less.PSObject.TypeNames.Add($typeName)
    }
    return $less
}

# Parts output from the records of the other streams, which came with it.
function Add-UmSaid {
    param($Said, [hashtable] $Reply)

    $output = [System.Collections.Generic.List[object]]::new()
    $texts = @{}
    foreach ($stream in 'Warnings', 'Verbose', 'Information') {
        $texts[$stream] = [System.Collections.Generic.List[object]]::new()
    }
    foreach ($item in $Said) {
        if ($item -is [System.Management.Automation.WarningRecord]) {
            $texts['Warnings'].Add([string] $item.Message)
        }
        elseif ($item -is [System.Management.Automation.InformationalRecord]) {
            $texts['Verbose'].Add([string] $item.Message)
        }
        elseif ($item -is [System.Management.Automation.InformationRecord]) {
            $texts['Information'].Add([string] $item.MessageData)
        }
        else {
            $output.Add($item)
        }
    }
    $Reply['Output'] = $output.ToArray()
    foreach ($stream in $texts.GetEnumerator()) {
        $Reply[$stream.Key] = $stream.Value.ToArray()
    }
}

# The error behind what was caught: calls of .NET methods wrap it.
function ConvertTo-UmError {
    param([System.Management.Automation.ErrorRecord] $Thrown)

    $exception = $Thrown.Exception
    if ($exception -isnot [System.Management.Automation.MethodInvocationException]) {
        return ConvertTo-UmErrorRecord -Record $Thrown
    }
    $exception = $exception.InnerException
    if ($exception -is [System.Management.Automation.IContainsErrorRecord]) {
        # The record of an exception that holds one names a stand-in for the exception.
        return ConvertTo-UmErrorRecord -Record ([System.Management.Automation.ErrorRecord]::new(
                $exception.ErrorRecord, $exception))
    }
    return ConvertTo-UmErrorRecord -Record ([System.Management.Automation.ErrorRecord]::new(
            $exception, 'UmGate', [System.Management.Automation.ErrorCategory]::NotSpecified, $null))
}

function ConvertTo-UmErrorRecord {
    param([System.Management.Automation.ErrorRecord] $Record)

    $id = [string] $Record.FullyQualifiedErrorId
    $known = [System.Text.RegularExpressions.Regex]::Match($id, '\[FailureCategory=Cmdlet-([^\]]+)\]')
    $exchange = $null
    if ($known.Success) {
        $exchange = $known.Groups[1].Value
    }
    $target = $null
    if ($null -ne $Record.TargetObject) {
        $target = [string] $Record.TargetObject
    }
    return @{
        ExceptionClass        = $Record.Exception.GetType().FullName
        ExchangeException     = $exchange
        Category              = [string] $Record.CategoryInfo.Category
        FullyQualifiedErrorId = $id
        Message               = [string] $Record.Exception.Message
        Target                = $target
    }
}

# Answers with the next objects of the last command's output.
function Write-UmRest {
    param([string] $Nonce, [hashtable] $Reply)

    if ($script:Told -lt $script:Output.Length) {
        Write-UmNext -Nonce $Nonce -Reply $Reply
        return
    }
    $Reply['Error'] = ConvertTo-UmErrorRecord -Record (New-UmRefusal -Why 'That page is not kept.')
    Write-UmReply -Nonce $Nonce -Reply $Reply
}

# Answers with a reply and the objects that are next; what has been told isn't kept.
function Write-UmNext {
    param([string] $Nonce, [hashtable] $Reply)

    $count = [System.Math]::Min($script:Batch, $script:Output.Length - $script:Told)
    $next = [object[]]::new($count)
    [System.Array]::Copy($script:Output, $script:Told, $next, 0, $count)
    $script:Told = $script:Told + $count
    $Reply['Output'] = $next
    $Reply['Left'] = $script:Output.Length - $script:Told
    if ($Reply['Left'] -eq 0) {
        $script:Output = [object[]]@()
        $script:Told = 0
    }
    Write-UmReply -Nonce $Nonce -Reply $Reply
}

# Answers with the whole reply or, where it is too long for one frame, with its first page.
function Write-UmReply {
    param([string] $Nonce, [hashtable] $Reply)

    $text = ConvertTo-UmClixml -Reply $Reply
    $bytes = $script:Utf8.GetBytes($text)
    if ($bytes.Length -le $script:PageBytes) {
        $script:KeptBytes = [byte[]]@()
        $base64 = [System.Convert]::ToBase64String($bytes)
        [System.Console]::Out.Write("[um:${Nonce}:${base64}:${Nonce}]`n")
        return
    }
    $script:KeptBytes = $bytes
    $script:KeptId = [System.Guid]::NewGuid().ToString('N')
    Write-UmPage -Nonce $Nonce -Id $script:KeptId -Page 1
}

# The serializer refuses two characters that XML can't hold. Where there are such, it gets a copy in
# which words stand for them that nobody could have guessed, and that become CLIXML's escapes.
function ConvertTo-UmClixml {
    param([hashtable] $Reply)

    try {
        return [System.Management.Automation.PSSerializer]::Serialize($Reply, $script:OutputDepth)
    }
    catch [System.Management.Automation.MethodInvocationException] {
        $word = [System.Guid]::NewGuid().ToString('N')
        $copy = Copy-UmValue -Value $Reply -Word $word -Depth $script:OutputDepth
        $text = [System.Management.Automation.PSSerializer]::Serialize($copy, $script:OutputDepth)
        return $text.Replace($word + 'E', '_xFFFE_').Replace($word + 'F', '_xFFFF_')
    }
}

function Copy-UmValue {
    param($Value, [string] $Word, [int] $Depth)

    if ($Value -is [string]) {
        return $Value.Replace([string] [char] 0xFFFE, $Word + 'E').Replace([string] [char] 0xFFFF, $Word + 'F')
    }
    $isScalar = $Value -is [System.ValueType] -or $Value -is [byte[]] -or $Value -is [version] -or $Value -is [uri]
    if ($null -eq $Value -or $isScalar) {
        return , $Value
    }
    if ($Value -is [System.Collections.IDictionary]) {
        $dictionary = @{}
        foreach ($entry in $Value.GetEnumerator()) {
            $key = Copy-UmValue -Value ([string] $entry.Key) -Word $Word -Depth $Depth
            $dictionary[$key] = Copy-UmValue -Value $entry.Value -Word $Word -Depth $Depth
        }
        return $dictionary
    }
    if ($Value -is [System.Collections.IList]) {
        $list = [System.Collections.Generic.List[object]]::new()
        foreach ($item in $Value) {
            $list.Add((Copy-UmValue -Value $item -Word $Word -Depth $Depth))
        }
        return , $list.ToArray()
    }
    $below = $Depth
    if ($Value.PSObject.BaseObject -isnot [System.Management.Automation.PSCustomObject]) {
        $below = $Depth - 1
    }
    if ($below -lt 0) {
        return Copy-UmValue -Value ([string] $Value) -Word $Word -Depth 0
    }
    $object = [System.Management.Automation.PSObject]::new()
    $object.PSObject.TypeNames.Clear()
    foreach ($name in $Value.PSObject.TypeNames) {
        $object.PSObject.TypeNames.Add($name)
    }
    foreach ($property in $Value.PSObject.Properties) {
        $name = Copy-UmValue -Value $property.Name -Word $Word -Depth 0
        $copy = Copy-UmValue -Value $property.Value -Word $Word -Depth $below
        $object.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new($name, $copy))
    }
    return $object
}

function Write-UmPage {
    param([string] $Nonce, [string] $Id, [int] $Page)

    $pages = [int] [System.Math]::Ceiling($script:KeptBytes.Length / $script:PageBytes)
    if (-not $Id.Equals($script:KeptId) -or $Page -lt 1 -or $Page -gt $pages) {
        $reply = New-UmReply
        $reply['Error'] = ConvertTo-UmErrorRecord -Record (New-UmRefusal -Why 'That page is not kept.')
        Write-UmReply -Nonce $Nonce -Reply $reply
        return
    }
    $start = ($Page - 1) * $script:PageBytes
    $length = [System.Math]::Min($script:PageBytes, $script:KeptBytes.Length - $start)
    $base64 = [System.Convert]::ToBase64String($script:KeptBytes, $start, $length)
    [System.Console]::Out.Write("[um:${Nonce}:${Id}:${pages}:${base64}:${Nonce}]`n")
}

Export-ModuleMember -Function Invoke-UmCommand
