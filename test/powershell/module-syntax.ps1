# Says what a script is made of, one fact a line: the kinds of its syntax tree's nodes, its commands,
# types, methods and operators. `dynamic` stands for a name that isn't written there. `call` is what
# could make PowerShell run something, whole: also all that is done with a pipeline's commands.
param([string] $Path)

$tokens = $null
$errors = $null
$tree = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $tokens, [ref] $errors)
$facts = [System.Collections.Generic.SortedSet[string]]::new([System.StringComparer]::Ordinal)
foreach ($fault in $errors) { [void] $facts.Add("error $($fault.Message)") }
foreach ($node in $tree.FindAll({ $true }, $true)) {
    $kind = $node.GetType().Name
    [void] $facts.Add("kind $kind")
    switch ($kind) {
        'CommandAst' {
            $name = $node.GetCommandName()
            if ($null -eq $name -or $node.InvocationOperator -ne 'Unknown') { $name = 'dynamic' }
            [void] $facts.Add("command $name")
            if ($name -eq 'dynamic') { [void] $facts.Add("named $($node.Extent.Text)") }
        }
        'FunctionDefinitionAst' { [void] $facts.Add("function $($node.Name)") }
        'TypeExpressionAst' { [void] $facts.Add("type $($node.TypeName.FullName)") }
        'TypeConstraintAst' { [void] $facts.Add("type $($node.TypeName.FullName)") }
        'AttributeAst' { [void] $facts.Add("type $($node.TypeName.FullName)") }
        'BinaryExpressionAst' { [void] $facts.Add("operator $($node.Operator)") }
        'UnaryExpressionAst' { [void] $facts.Add("operator $($node.TokenKind)") }
        'AssignmentStatementAst' { [void] $facts.Add("operator $($node.Operator)") }
        'InvokeMemberExpressionAst' {
            $name = 'dynamic'
            if ($node.Member -is [System.Management.Automation.Language.StringConstantExpressionAst]) {
                $name = $node.Member.Value
            }
            $given = @(foreach ($argument in $node.Arguments) { $argument.Extent.Text }) -join ', '
            [void] $facts.Add("method $name")
            if ($name -match 'Add(?:Command|Script|Statement|Parameter)|^Invoke|^Create|Import|GetCommand') {
                [void] $facts.Add(("call $($node.Expression.Extent.Text).$name($given)" -replace '\s+', ' '))
            }
        }
        'MemberExpressionAst' {
            if ($node.Member -isnot [System.Management.Automation.Language.StringConstantExpressionAst]) {
                [void] $facts.Add('method dynamic')
            }
            elseif ($node.Member.Value -eq 'Commands') {
                $whole = $node
                while ($whole.Parent -is [System.Management.Automation.Language.MemberExpressionAst] -or
                    $whole.Parent -is [System.Management.Automation.Language.IndexExpressionAst]) { $whole = $whole.Parent }
                [void] $facts.Add(("call $($whole.Extent.Text)" -replace '\s+', ' '))
            }
        }
    }
}
foreach ($fact in $facts) { [Console]::Out.WriteLine($fact) }
