# Parses files of PowerShell and tells their faults, the commands that they call by a name that isn't a
# constant, and, of their functions, each parameter's type and validations.
$asked = [System.Management.Automation.PSSerializer]::Deserialize([System.IO.File]::ReadAllText($env:UM_TEST_INPUT))
$files = @(
    foreach ($path in $asked['Paths']) {
        $tokens = $null
        $faults = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseFile([string] $path, [ref] $tokens, [ref] $faults)
        $commands = @($tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true))
        $functions = @($tree.FindAll({ $args[0] -is [System.Management.Automation.Language.FunctionDefinitionAst] }, $true))
        @{
            Path      = [string] $path
            Faults    = [object[]] @(foreach ($fault in $faults) { '{0}: {1}' -f $fault.Extent.StartLineNumber, $fault.Message })
            Dynamic   = [object[]] @(foreach ($command in $commands) { if ($null -eq $command.GetCommandName()) { [string] $command.Extent.Text } })
            Called    = [object[]] @(foreach ($command in $commands) { [string] $command.GetCommandName() })
            Functions = [object[]] @(
                foreach ($function in $functions) {
                    if ($null -eq $function.Body.ParamBlock) { continue }
                    @{
                        Name       = $function.Name
                        Parameters = [object[]] @(
                            foreach ($parameter in $function.Body.ParamBlock.Parameters) {
                                @{
                                    Name        = [string] $parameter.Name.VariablePath.UserPath
                                    Type        = [string] $parameter.StaticType.FullName
                                    Validations = [object[]] @(
                                        foreach ($attribute in $parameter.Attributes) {
                                            if ($attribute -is [System.Management.Automation.Language.AttributeAst]) {
                                                @{
                                                    Name   = [string] $attribute.TypeName.FullName
                                                    Values = [object[]] @(foreach ($value in $attribute.PositionalArguments) { [string] $value.SafeGetValue() })
                                                }
                                            }
                                        }
                                    )
                                }
                            }
                        )
                    }
                }
            )
        }
    }
)
[System.IO.File]::WriteAllText($env:UM_TEST_OUTPUT, [System.Management.Automation.PSSerializer]::Serialize([object[]] $files, 12))
