namespace Leefbaarheid.Mutation.Mutants;

/// <summary>One operator for another.</summary>
internal static class OperatorEdits
{
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["<"] = ["<=", ">="],
        ["<="] = ["<", ">"],
        [">"] = [">=", "<="],
        [">="] = [">", "<"],
        ["=="] = ["!="],
        ["!="] = ["=="],
        ["&&"] = ["||"],
        ["||"] = ["&&"],
        ["+"] = ["-"],
        ["-"] = ["+"],
        ["*"] = ["/"],
        ["/"] = ["*"],
        ["%"] = ["/"],
        ["<<"] = [">>"],
        [">>"] = ["<<"],
        [">>>"] = ["<<"],
        ["&"] = ["|"],
        ["|"] = ["&"],
        ["^"] = ["&"],
        ["++"] = ["--"],
        ["--"] = ["++"],
        ["and"] = ["or"],
        ["or"] = ["and"],
        ["+="] = ["-=", "="],
        ["-="] = ["+=", "="],
        ["*="] = ["/="],
        ["/="] = ["*="],
        ["<<="] = [">>="],
        [">>="] = ["<<="],
        ["&="] = ["|=", "="],
        ["|="] = ["&=", "="],
        ["^="] = ["|="],
        ["??="] = ["="],
    };

    public static IEnumerable<Edit> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either =>
        [
            Edit.Of(either, either.Left.ToString(), "??"),
            Edit.Of(either, either.Right.ToString(), "??"),
        ],
        BinaryExpressionSyntax binary => Swaps(binary.OperatorToken),
        AssignmentExpressionSyntax assignment => Swaps(assignment.OperatorToken),
        RelationalPatternSyntax relation => Swaps(relation.OperatorToken),
        BinaryPatternSyntax pattern => Swaps(pattern.OperatorToken),
        PostfixUnaryExpressionSyntax postfix => Swaps(postfix.OperatorToken),
        PrefixUnaryExpressionSyntax prefix => Prefix(prefix),
        _ => [],
    };

    private static IEnumerable<Edit> Prefix(PrefixUnaryExpressionSyntax prefix) => prefix.OperatorToken.Text switch
    {
        "++" or "--" => Swaps(prefix.OperatorToken),
        "!" or "-" or "~" => [Edit.Of(prefix.OperatorToken, "", "operator")],
        _ => [],
    };

    private static IEnumerable<Edit> Swaps(SyntaxToken token) =>
        Others.GetValueOrDefault(token.Text, []).Select(other => Edit.Of(token, other, "operator"));
}
