namespace Leefbaarheid.Mutation.Mutants;

/// <summary>Every change that is tried on a file.</summary>
internal static class AllEdits
{
    public static IEnumerable<Edit> Of(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodesAndSelf(IsMutated).Where(IsMutated).SelectMany(Of).Distinct();

    private static IEnumerable<Edit> Of(SyntaxNode node) =>
    [
        .. OperatorEdits.Of(node),
        .. LiteralEdits.Of(node),
        .. ConditionEdits.Of(node),
        .. StatementEdits.Of(node),
        .. ReturnEdits.Of(node),
        .. CallEdits.Of(node),
    ];

    /// <summary>
    /// What callers compile in (attributes, defaults of parameters, numbers of an enumeration, constants) says nothing
    /// about tests that were compiled before; how an exception is worded is tested by its text, or not meant to be.
    /// </summary>
    private static bool IsMutated(SyntaxNode node) =>
        node is not (AttributeListSyntax or EnumMemberDeclarationSyntax)
        && node is not (ThrowStatementSyntax or ThrowExpressionSyntax)
        && node is not EqualsValueClauseSyntax { Parent: ParameterSyntax }
        && !(node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
            && field.Modifiers.Any(SyntaxKind.PublicKeyword));
}
