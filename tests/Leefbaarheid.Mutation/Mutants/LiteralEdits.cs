using System.Globalization;

namespace Leefbaarheid.Mutation.Mutants;

/// <summary>True for false, a number one more or one less, nothing in a collection.</summary>
internal static class LiteralEdits
{
    public static IEnumerable<Edit> Of(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => [Edit.Of(node, "false", "bool")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => [Edit.Of(node, "true", "bool")],
        LiteralExpressionSyntax literal => Numbers(literal),
        CollectionExpressionSyntax { Elements.Count: > 0 } => [Edit.Of(node, "[]", "collection")],
        _ => [],
    };

    private static IEnumerable<Edit> Numbers(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        int n => [Number(literal, n + 1L, ""), Number(literal, n - 1L, "")],
        long n => [Number(literal, n + (Int128)1, "L"), Number(literal, n - (Int128)1, "L")],
        uint n => [Number(literal, n + (Int128)1, "U"), Number(literal, n - (Int128)1, "U")],
        ulong n => [Number(literal, n + (Int128)1, "UL"), Number(literal, n - (Int128)1, "UL")],
        _ => [],
    };

    private static Edit Number(LiteralExpressionSyntax literal, Int128 value, string suffix) =>
        Edit.Of(literal, value.ToString(CultureInfo.InvariantCulture) + suffix, "number");
}
