namespace Leefbaarheid.Mutation.Mutants;

/// <summary>A piece of a file and what is written in its place.</summary>
/// <param name="Kind">What sort of change it is, for the counts of the report.</param>
internal readonly record struct Edit(TextSpan Span, string Text, string Kind)
{
    /// <summary>Other text for a whole node, its comments and spaces left.</summary>
    public static Edit Of(SyntaxNode node, string text, string kind) => new(node.Span, text, kind);

    /// <summary>Other text for one word or sign.</summary>
    public static Edit Of(SyntaxToken token, string text, string kind) => new(token.Span, text, kind);
}
