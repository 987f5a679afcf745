namespace Leefbaarheid.Mutation.Mutants;

/// <summary>A condition that says the opposite, the arms of a choice exchanged.</summary>
internal static class ConditionEdits
{
    public static IEnumerable<Edit> Of(SyntaxNode node) => node switch
    {
        IfStatementSyntax choice => Negated(choice.Condition),
        WhileStatementSyntax loop => Negated(loop.Condition),
        DoStatementSyntax loop => Negated(loop.Condition),
        WhenClauseSyntax clause => Negated(clause.Condition),
        ConditionalExpressionSyntax choice =>
        [
            new Edit(
                TextSpan.FromBounds(choice.WhenTrue.SpanStart, choice.WhenFalse.Span.End),
                $"{choice.WhenFalse} : {choice.WhenTrue}", "?:"),
        ],
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax not } => [Edit.Of(not, $"{not.Pattern}", "is")],
        IsPatternExpressionSyntax test => [Edit.Of(test.Pattern, $"not ({test.Pattern})", "is")],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test =>
            [Edit.Of(test.Right, $"not {test.Right}", "is")],
        _ => [],
    };

    /// <summary>Of what has no operator of its own that is exchanged: that would be the same mutant.</summary>
    private static IEnumerable<Edit> Negated(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { OperatorToken.Text: not ("&&" or "||") } => [],
        BinaryExpressionSyntax or InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax =>
            [Edit.Of(condition, $"!({condition})", "condition")],
        _ => [],
    };
}
