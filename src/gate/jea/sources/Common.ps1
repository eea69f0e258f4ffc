# Typed functions for a session of Just Enough Administration: the session runs no language, so these
# are all that a caller has, and each takes what its patterns let through and nothing else.

Set-StrictMode -Version Latest

# What of the bound parameters goes on, by name; -AddX and -RemoveX of a list X become its change.
function Select-UmGiven {
    param([System.Collections.IDictionary] $Bound, [string[]] $Names, [string[]] $Lists)

    $given = @{}
    foreach ($name in $Names) {
        if ($Bound.ContainsKey($name)) {
            $given[$name] = $Bound[$name]
        }
    }
    foreach ($list in $Lists) {
        $change = @{}
        foreach ($how in 'Add', 'Remove') {
            if ($given.ContainsKey("$how$list")) {
                $change[$how] = $given["$how$list"]
                $given.Remove("$how$list")
            }
        }
        if ($change.Count -gt 0) {
            if ($given.ContainsKey($list)) {
                throw [System.ArgumentException]::new("-$list replaces the list: it can't be changed by the same command.")
            }
            $given[$list] = $change
        }
    }
    return $given
}

# Exchange takes and shows days in the short form of the session's culture; the bot writes en-US's.
function New-UmSessionOption {
    $option = [System.Management.Automation.Remoting.PSSessionOption]::new()
    $option.Culture = [System.Globalization.CultureInfo]::GetCultureInfo('en-US')
    $option.UICulture = $option.Culture
    return $option
}

# The certificates in the stores by which a machine trusts and is trusted, read over the network.
function Get-UmStoredCertificate {
    param([string] $Server)

    $ErrorActionPreference = 'Stop'
    foreach ($name in 'Root', 'CA', 'My') {
        $store = [System.Security.Cryptography.X509Certificates.X509Store]::new("\\$Server\$name", 'LocalMachine')
        try {
            $store.Open('OpenExistingOnly')
            foreach ($certificate in $store.Certificates) {
                [PSCustomObject]@{
                    Store         = $name
                    Thumbprint    = [string] $certificate.Thumbprint
                    Subject       = [string] $certificate.Subject
                    Issuer        = [string] $certificate.Issuer
                    NotBefore     = $certificate.NotBefore.ToUniversalTime()
                    NotAfter      = $certificate.NotAfter.ToUniversalTime()
                    HasPrivateKey = [bool] $certificate.HasPrivateKey
                }
            }
        }
        finally {
            $store.Close()
        }
    }
}
