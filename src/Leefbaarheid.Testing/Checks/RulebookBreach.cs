namespace Leefbaarheid.Testing;

/// <summary>A law that a rule does not keep, with the shortest history found in which it shows.</summary>
/// <param name="Law">The law.</param>
/// <param name="Rule">The id of the rule; empty where it could not be told which it is.</param>
/// <param name="Difference">What differs, or what is wrong.</param>
/// <param name="History">What had happened, a line a step; empty where nothing had to.</param>
public sealed record RulebookBreach(RulebookLaw Law, string Rule, string Difference, string History)
{
    /// <summary>The law in words, what differs, and the history.</summary>
    public override string ToString() =>
        $"{(Rule.Length == 0 ? "A rule" : Rule)} {Words}\n{Indent(Difference)}"
        + (History.Length == 0 ? "" : $"\n  after:\n{Indent(History)}");

    private string Words => Law switch
    {
        RulebookLaw.Tried =>
            "reads facts that no random history has; give the check a lambda that makes some.",
        RulebookLaw.NoFailure =>
            "threw; a condition must stand any fact.",
        RulebookLaw.Purity =>
            "concludes one thing in one run and another in the next, from the same facts. A lambda of it reads a "
            + "clock, random numbers or something that changes: let it read its row alone.",
        RulebookLaw.Order =>
            "concludes otherwise where the facts come in another order. A lambda of it takes the first or last of a "
            + "group, or lists it: order the group by something in it first.",
        RulebookLaw.Batching =>
            "concludes otherwise where the facts come one by one than where they come at once.",
        RulebookLaw.Undo =>
            "concludes otherwise after something was put and removed, or only supposed.",
        RulebookLaw.Time =>
            "concludes otherwise where time passes in steps than at once. Let time enter through Within and During "
            + "alone.",
        _ =>
            "concludes otherwise of a case by itself than among others. If it is meant to look across cases, name it "
            + "in AcrossCases.",
    };

    private static string Indent(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
