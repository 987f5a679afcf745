namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>The page on coverage: from each sentence to the rules that serve it, to where they can be seen.</summary>
internal sealed class CoveragePage(IReadOnlyDictionary<string, ByHand> rules)
{
    public const string Name = "docs/coverage.md";

    private const string Head = """
        # Coverage

        Each sentence of the source text, the rules that serve it, and the samples in which they conclude: the scenarios in
        [samples/cases](../samples/cases), then the smallest file of the rule in [samples/edges](../samples/edges). The page
        follows from `docs/rules/by-hand` and the samples; a test keeps it true.

        """;

    /// <summary>Sentences that no rule serves, and such as no scenario shows.</summary>
    public IEnumerable<string> EmptyCells() =>
        from sentence in ByHand.AllSentences.Keys
        let serving = RulesOf(sentence)
        let lack = serving.Length == 0 ? "no rule serves it; name it in a file of docs/rules/by-hand"
            : serving.Any(rule => Scenarios(rule).Any()) ? null
            : "no scenario shows it; add one to samples/cases"
        where lack is not null
        select $"{Name}: {sentence}: {lack}";

    public string Text() => string.Join('\n', (string[])
    [
        Head.ReplaceLineEndings("\n"),
        .. ByHand.AllSentences.Select(sentence => $"- **{sentence.Key}** {sentence.Value}"),
        "",
        "| sentence | rule | where it is seen |",
        "|---|---|---|",
        .. Rows(),
        "",
    ]);

    private IEnumerable<string> Rows() =>
        from sentence in ByHand.AllSentences.Keys
        from rule in RulesOf(sentence)
        select $"| {sentence} | [{rule}](rules/{rule}.md) | {string.Join(", ", Scenarios(rule).Append($"{rule}-yes"))} |";

    private string[] RulesOf(string sentence) =>
        [.. rules.Where(rule => rule.Value.Sentences.Contains(sentence)).Select(rule => rule.Key)];

    private static IEnumerable<string> Scenarios(string rule) =>
        ShownSample.All.Where(sample => sample.IsCase && sample.Shows(rule)).Select(sample => sample.ShortName);
}
