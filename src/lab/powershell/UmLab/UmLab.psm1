# The lab's Exchange and Lync commands for PowerShell: functions with the parameters of the real ones,
# which hand what PowerShell bound to the lab and say what it answers.
#
# Environment: UM_LAB_URL, where the lab is; UM_ENDPOINT, JSON of the endpoint this shell is for.

Set-StrictMode -Version Latest

$script:Common = [System.Management.Automation.PSCmdlet]::CommonParameters
$script:Utf8 = [System.Text.UTF8Encoding]::new($false)
$script:Uri = [System.Environment]::GetEnvironmentVariable('UM_LAB_URL') + '/shell/commands?as=clixml'
$script:Endpoint = [System.Environment]::GetEnvironmentVariable('UM_ENDPOINT')
$script:Texts = [System.Runtime.Serialization.Json.DataContractJsonSerializer]::new([string])

# Windows PowerShell doesn't load these assemblies by itself.
[void] [System.Reflection.Assembly]::Load('System.Net.Http, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a')
$script:Client = [System.Net.Http.HttpClient]::new()
$script:Client.Timeout = [System.Threading.Timeout]::InfiniteTimeSpan
$script:Exceptions = @{}

function Invoke-LabCommand {
    param([System.Management.Automation.PSCmdlet] $Caller, $Bound)

    $parameters = @{}
    foreach ($given in $Bound.GetEnumerator()) {
        if ($script:Common -notcontains $given.Key) {
            $parameters[$given.Key] = ConvertTo-LabValue -Value $given.Value
        }
    }
    $result = Send-LabCommand -Name $Caller.MyInvocation.MyCommand.Name -Parameters $parameters
    foreach ($line in $result['Host']) { $Caller.Host.UI.WriteLine($line) }
    foreach ($text in $result['Warnings']) { $Caller.WriteWarning($text) }
    foreach ($text in $result['Verbose']) { $Caller.WriteVerbose($text) }
    foreach ($item in $result['Output']) {
        Restore-LabType -Value $item
        $Caller.WriteObject($item, $false)
    }
    if ($null -ne $result['Error']) {
        $Caller.ThrowTerminatingError((New-LabErrorRecord -Told $result['Error']))
    }
}

function ConvertTo-LabValue {
    param($Value)

    if ($Value -is [System.Management.Automation.SwitchParameter]) {
        return $Value.IsPresent
    }
    return , $Value
}

# A value as the lab reads it: JSON, in which PowerShell's types have names.
function ConvertTo-LabJson {
    param($Value)

    if ($null -eq $Value) { return 'null' }
    if ($Value -is [bool]) {
        if ($Value) { return 'true' }
        return 'false'
    }
    if ($Value -is [string]) { return ConvertTo-LabText -Text $Value }
    if ($Value -is [int] -or $Value -is [long]) {
        if ([System.Math]::Abs([decimal] $Value) -le 9007199254740991) { return [string] $Value }
        return '{"$int64":"' + [string] $Value + '"}'
    }
    if ($Value -is [System.Collections.IDictionary]) {
        $members = @('"$type":"System.Collections.Hashtable"')
        foreach ($member in $Value.GetEnumerator()) {
            $members += (ConvertTo-LabText -Text ([string] $member.Key)) + ':' + (ConvertTo-LabJson -Value $member.Value)
        }
        return '{' + ($members -join ',') + '}'
    }
    if ($Value -is [System.Collections.IList]) {
        $items = @(foreach ($item in $Value) { ConvertTo-LabJson -Value $item })
        return '[' + ($items -join ',') + ']'
    }
    throw [System.ArgumentException]::new("The lab takes no $($Value.GetType().FullName).")
}

# A text in JSON; every code unit arrives, whether or not it is a character.
function ConvertTo-LabText {
    param([string] $Text)

    $stream = [System.IO.MemoryStream]::new()
    $script:Texts.WriteObject($stream, $Text)
    return $script:Utf8.GetString($stream.ToArray())
}

# Sends a command; waits for as long as it takes, as every shell does.
function Send-LabCommand {
    param([string] $Name, [hashtable] $Parameters)

    $members = @(
        foreach ($given in $Parameters.GetEnumerator()) {
            (ConvertTo-LabText -Text $given.Key) + ':' + (ConvertTo-LabJson -Value $given.Value)
        }
    )
    $body = '{"endpoint":' + $script:Endpoint + ',"command":' + (ConvertTo-LabText -Text $Name) +
        ',"parameters":{' + ($members -join ',') + '}}'
    $content = [System.Net.Http.StringContent]::new($body, $script:Utf8, 'application/json')
    $response = $script:Client.PostAsync($script:Uri, $content).GetAwaiter().GetResult()
    try {
        $answer = $response.Content.ReadAsStringAsync().GetAwaiter().GetResult()
    }
    finally {
        $response.Dispose()
    }
    $found = [System.Text.RegularExpressions.Regex]::Match($answer, '\A\{"clixml":"([A-Za-z0-9+/=]*)"\}\z')
    if (-not $found.Success) {
        throw [System.FormatException]::new('The lab answered something else than a result.')
    }
    $told = $script:Utf8.GetString([System.Convert]::FromBase64String($found.Groups[1].Value))
    return [System.Management.Automation.PSSerializer]::Deserialize($told)
}

# Gives an object that came over the wire, and those in it, the names of their types back.
function Restore-LabType {
    param($Value)

    if ($null -eq $Value -or $Value -is [string] -or $Value -is [System.ValueType]) {
        return
    }
    if ($Value -is [System.Collections.IDictionary]) {
        foreach ($item in $Value.Values) { Restore-LabType -Value $item }
        return
    }
    if ($Value -is [System.Collections.IList]) {
        foreach ($item in $Value) { Restore-LabType -Value $item }
        return
    }
    $names = $Value.PSObject.TypeNames
    for ($index = 0; $index -lt $names.Count; $index++) {
        $names[$index] = [System.Text.RegularExpressions.Regex]::Replace($names[$index], '\ADeserialized\.', '')
    }
    foreach ($property in $Value.PSObject.Properties) { Restore-LabType -Value $property.Value }
}

# The error record that the lab tells. PowerShell itself makes one of an error that came over
# remoting in the same way, by a method that it keeps to itself.
function New-LabErrorRecord {
    param([hashtable] $Told)

    $exception = New-LabException -Class $Told['ExceptionClass'] -Message $Told['Message']
    $record = [System.Management.Automation.ErrorRecord]::new(
        $exception, 'Lab', [System.Management.Automation.ErrorCategory] $Told['Category'], $Told['Target'])
    $field = [System.Management.Automation.ErrorRecord].GetField(
        '_serializedFullyQualifiedErrorId', [System.Reflection.BindingFlags] 'Instance, NonPublic')
    $field.SetValue($record, [string] $Told['FullyQualifiedErrorId'])
    return $record
}

# An exception of a class of that full name: PowerShell's own where it has one, else one made here.
function New-LabException {
    param([string] $Class, [string] $Message)

    if (-not $script:Exceptions.ContainsKey($Class)) {
        $known = [System.Management.Automation.PSObject].Assembly.GetType($Class)
        if ($null -eq $known -or $null -eq $known.GetConstructor(@([string]))) {
            $known = New-LabExceptionType -Class $Class
        }
        $script:Exceptions[$Class] = $known
    }
    return [System.Activator]::CreateInstance($script:Exceptions[$Class], [object[]]@($Message))
}

function New-LabExceptionType {
    param([string] $Class)

    $assembly = [System.Reflection.Emit.AssemblyBuilder]::DefineDynamicAssembly(
        [System.Reflection.AssemblyName]::new("UmLab.$Class"), [System.Reflection.Emit.AssemblyBuilderAccess]::Run)
    $type = $assembly.DefineDynamicModule('UmLab').DefineType(
        $Class, [System.Reflection.TypeAttributes]::Public, [System.Exception])
    $constructor = $type.DefineConstructor(
        [System.Reflection.MethodAttributes]::Public, [System.Reflection.CallingConventions]::Standard, [type[]]@([string]))
    $code = $constructor.GetILGenerator()
    $code.Emit([System.Reflection.Emit.OpCodes]::Ldarg_0)
    $code.Emit([System.Reflection.Emit.OpCodes]::Ldarg_1)
    $code.Emit([System.Reflection.Emit.OpCodes]::Call, [System.Exception].GetConstructor([type[]]@([string])))
    $code.Emit([System.Reflection.Emit.OpCodes]::Ret)
    return $type.CreateType()
}

. "$PSScriptRoot/functions.ps1"
Export-ModuleMember -Function $script:Names
