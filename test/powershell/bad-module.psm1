# What the module must not hold, so that the test of its syntax tree is seen to find it.
Invoke-Expression $text
Add-Type -TypeDefinition $text
& $command
. $command
$object.$member()
[scriptblock]::Create($text)
{ $text }
$shell.Commands.Commands.Add($text)
$kept = $shell.Commands
