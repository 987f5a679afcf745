namespace Leefbaarheid.Rules;

/// <summary>
/// What became of a proposal, so that it can follow on <c>OVL-02 is voorgesteld, maar …</c>; where nothing did, that.
/// </summary>
/// <param name="Row">The proposal.</param>
/// <param name="Book">All that was proposed in its case.</param>
internal readonly record struct FateWords(Weighed Row, CaseBook Book)
{
    public Text Asked => By(
        Row.Proposal is Require question ? Book.AskersBefore(question) : [],
        new("geen eerdere regel vraagt dit", "no earlier rule asks this"),
        new("vraagt dit al", "asks this already"),
        new("vragen dit al", "ask this already"));

    private static Text NotAdvised { get; } = new("en dat is nu niet geadviseerd", "and that is not advised now");

    private Text Blocked => By(
        Book.BlocksOf(Row.Proposal),
        new("niets houdt het tegen", "nothing keeps it back"),
        new("houdt dat tegen", "keeps that back"),
        new("houden dat tegen", "keep that back"));

    private Text Suppressed => By(
        Book.SuppressorsOf(Row.Proposal),
        new("geen andere regel neemt die plaats in", "no other rule takes its place"),
        new("neemt die plaats in", "takes its place"),
        new("nemen die plaats in", "take its place"));

    private Text Done => Row.DoneOn is { } on
        ? new($"dat is op {on:uuuu-MM-dd} gedaan", $"that was done on {on:uuuu-MM-dd}")
        : new("het is nog niet gedaan", "it was not done yet");

    private Text Over => Row.Fate == Fate.Over
        ? new("de tijd ervoor is voorbij", "the time for it is over")
        : new("de tijd ervoor is niet voorbij", "the time for it is not over");

    private Text Alone => Row.Proposal.StandsWith is { } rule
        ? new Text($"het hoort bij {rule}", $"it goes with {rule}")
            .Then(Row.Fate == Fate.Alone ? NotAdvised : Text.Empty)
        : new("het hangt niet van ander advies af", "it hangs on no other advice");

    public Text Of(Fate fate) => fate switch
    {
        Fate.Blocked => Blocked,
        Fate.Suppressed => Suppressed,
        Fate.Done => Done,
        Fate.Over => Over,
        _ => Alone,
    };

    /// <summary>The rules, each once, and what they do.</summary>
    private static Text By(IEnumerable<Decision> takers, Text none, Text one, Text several)
    {
        string[] rules = [.. takers.Select(taker => taker.Rule).Distinct().Order(StringComparer.Ordinal)];
        return rules.Length == 0
            ? none
            : new Text(string.Join(" en ", rules), string.Join(" and ", rules)).Then(rules.Length == 1 ? one : several);
    }
}
