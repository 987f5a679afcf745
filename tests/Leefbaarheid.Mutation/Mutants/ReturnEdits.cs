namespace Leefbaarheid.Mutation.Mutants;

/// <summary>Nothing, none or no in place of what is returned.</summary>
internal static class ReturnEdits
{
    private const string Nothing = "default!";

    public static IEnumerable<Edit> Of(SyntaxNode node) => node switch
    {
        ReturnStatementSyntax { Expression: { } value } => Emptied(value),
        ArrowExpressionClauseSyntax { Expression: var value } => Emptied(value),
        _ => [],
    };

    /// <summary>What is a literal or a collection has an edit of its own.</summary>
    private static IEnumerable<Edit> Emptied(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax or CollectionExpressionSyntax => [],
        ThrowExpressionSyntax or AssignmentExpressionSyntax => [],
        _ => [Edit.Of(value, Nothing, "return")],
    };
}
