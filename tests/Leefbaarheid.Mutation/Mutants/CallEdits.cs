namespace Leefbaarheid.Mutation.Mutants;

/// <summary>The first for the last, the least for the most, any for all, one order for the other.</summary>
internal static class CallEdits
{
    private static readonly Dictionary<string, string> Others = Both(
        ("Min", "Max"), ("MinBy", "MaxBy"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Any", "All"),
        ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Order", "OrderDescending"),
        ("Take", "Skip"), ("TakeWhile", "SkipWhile"), ("Append", "Prepend"), ("Union", "Intersect"));

    public static IEnumerable<Edit> Of(SyntaxNode node) => node is InvocationExpressionSyntax call
        && Name(call.Expression) is { } name && Others.TryGetValue(name.Identifier.Text, out var other)
            ? [Edit.Of(name.Identifier, other, "call")]
            : [];

    private static SimpleNameSyntax? Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static Dictionary<string, string> Both(params ReadOnlySpan<(string One, string Other)> pairs)
    {
        var both = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (one, other) in pairs)
        {
            both[one] = other;
            both[other] = one;
        }

        return both;
    }
}
