# Stands for the servers' own remote PowerShell where there is no remoting: Import-PSSession makes
# functions of those names in UM_TEST_VISIBLE that are asked for, and each tells what it was given.
# Where UM_TEST_REFUSAL is set, Set-ADServerSettings says that and does nothing.

function New-PSSession {
    param($ConnectionUri, $ConfigurationName, $Authentication, $SessionOption)
    [System.Console]::Out.WriteLine("culture: $($SessionOption.Culture) $($SessionOption.UICulture)")
    [pscustomobject] @{ State = 'Opened' }
}

function Remove-PSSession {
    param($Session)
    [System.Console]::Out.WriteLine("closed: $($Session.State)")
}

function Import-PSSession {
    param($Session, $CommandName, $Prefix, [switch] $AllowClobber, [switch] $DisableNameChecking)
    $names = @($env:UM_TEST_VISIBLE -split ' ' | Where-Object { $name = $_; @($CommandName | Where-Object { $name -like $_ }).Count -gt 0 })
    New-Module -Name UmProxies -ArgumentList $names, $Prefix -ScriptBlock {
        param($Names, $Prefix)
        foreach ($name in $Names) {
            $parameters = if ($name -eq 'Set-ADServerSettings') { '$ViewEntireForest' } else { '$Identity' }
            $body = if ($name -eq 'Set-ADServerSettings' -and $env:UM_TEST_REFUSAL) { '$PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($env:UM_TEST_REFUSAL), "Refused", 0, $null))' }
            else { "[System.Console]::Out.WriteLine(`"$name `$(`$PSBoundParameters.Values)`")" }
            . ([scriptblock]::Create("function script:$($name -replace '-', "-$Prefix") { [CmdletBinding()] param($parameters) $body }"))
        }
        Export-ModuleMember -Function '*'
    }
}

Export-ModuleMember -Function New-PSSession, Remove-PSSession, Import-PSSession
