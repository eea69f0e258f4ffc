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
