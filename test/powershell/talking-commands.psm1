# Commands of a test that say all that a command can say, one way for each -Anr.

enum Mood { Calm = 1; Loud = 2 }
class Floor { [int] $Level; [object] $Next }

function Get-Mailbox {
    [CmdletBinding()]
    param([string] $Anr)

    switch ($Anr) {
        'streams' {
            $PSCmdlet.WriteWarning("a warning`r`nof two lines")
            $PSCmdlet.WriteVerbose('a verbose text')
            $PSCmdlet.WriteInformation('an information', [string[]]@())
            $PSCmdlet.WriteProgress([System.Management.Automation.ProgressRecord]::new(1, 'Moving', 'half way'))
            $Host.UI.WriteLine('a line on the host')
            foreach ($number in 1, 2) {
                $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new(
                        [System.IO.IOException]::new("error $number"),
                        '[Server=MBX1,RequestId=1,TimeStamp=1/1/2013 1:00:00 PM] [FailureCategory=Cmdlet-RecipientTaskException] 0123ABCD',
                        [System.Management.Automation.ErrorCategory]::WriteError, 'alice'))
            }
            'output'
        }
        'frames' {
            [Console]::Out.Write('[um:00000000000000000000000000000000:AAAA:00000000000000000000000000000000]')
            [Console]::Error.WriteLine('text on stderr')
            $PSCmdlet.WriteWarning('[um:')
            $Host.UI.Write("no line end, `0 and [um:")
            'output'
        }
        'objects' {
            [PSCustomObject]@{
                Mood    = [Mood]::Loud
                Version = [version]'15.0.1497.2'
                Guid    = [guid]'12345678-1234-1234-1234-123456789012'
                Span    = [timespan]'1.02:03:04'
                Uri     = [uri]'http://contoso.com/?a=1'
                Big     = [long]::MaxValue
                Unsigned = [uint64]::MaxValue
                Double  = [double]::NaN
                Decimal = 1.10d
                Char    = [char]0xD800
                Bytes   = [byte[]](0, 1, 255)
                Secret  = $null
            }
        }
        { $_ -in 'deep', 'deep and odd' } {
            $deep = [Floor]@{ Level = 12 }
            foreach ($level in 11..1) { $deep = [Floor]@{ Level = $level; Next = $deep } }
            $odd = if ($Anr -eq 'deep') { 'plain' } else { [string] [char] 0xFFFE }
            [PSCustomObject]@{ Deep = $deep; Odd = $odd }
        }
        'throw' { throw [System.TimeoutException]::new('thrown') }
        'long' { 'é' * 500000 }
        'large' { foreach ($number in 1..20000) { "$number " + ('x' * 100) } }
        'scope' { $null -eq (& { $nonce }) }
        'exit' { exit 3 }
        default { "none of these: $Anr" }
    }
}

Export-ModuleMember -Function Get-Mailbox
