namespace Leefbaarheid.Mutation.Mutants;

/// <summary>A statement left out.</summary>
internal static class StatementEdits
{
    public static IEnumerable<Edit> Of(SyntaxNode node) => node switch
    {
        ExpressionStatementSyntax statement => [Edit.Of(statement, ";", "statement")],
        ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax =>
            [Edit.Of(node, ";", "jump")],
        ElseClauseSyntax => [Edit.Of(node, "", "else")],
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { SemicolonToken: var end } method } arrow
            when IsVoid(method.ReturnType) => [Whole(arrow, end)],
        ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax { SemicolonToken: var end } accessor } arrow
            when !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) => [Whole(arrow, end)],
        ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax { SemicolonToken: var end } method } arrow
            when IsVoid(method.ReturnType) => [Whole(arrow, end)],
        _ => [],
    };

    /// <summary>The body of a method that is one expression.</summary>
    private static Edit Whole(ArrowExpressionClauseSyntax arrow, SyntaxToken end) =>
        new(TextSpan.FromBounds(arrow.SpanStart, end.Span.End), "{ }", "statement");

    private static bool IsVoid(TypeSyntax type) =>
        type is PredefinedTypeSyntax predefined && predefined.Keyword.IsKind(SyntaxKind.VoidKeyword);
}
