namespace Leefbaarheid.Rules;

/// <summary>Het advies: what is left of the proposals, to be read by a host.</summary>
public static class Conclusions
{
    /// <summary>The decisions that stand; one that changes only in wording or detail is amended.</summary>
    public static Concluded<Decision> Decisions { get; } = Fact.Concluded<Decision, DecisionKey>(
        d => d.Key,
        d => $"{d.Rule} ({KindOf(d).Dutch}): {d.Step.Dutch}",
        d => $"{d.Rule} ({KindOf(d).English}): {d.Step.English}");

    /// <summary>The rule that comes first, a case.</summary>
    public static Concluded<Primary> Primaries { get; } = Fact.Concluded<Primary, CaseSubject>(
        p => p.Case,
        p => $"hoofdadvies van {p.Case.Kind.Dutch} {p.Case.Id}: {p.Rule}",
        p => $"what comes first for {p.Case.Kind.English} {p.Case.Id}: {p.Rule}");

    /// <summary>The topics that no rule answers.</summary>
    public static Concluded<NoRuleMatched> NoRuleMatched { get; } =
        Fact.Concluded<NoRuleMatched>(n => n.Because.Dutch, n => n.Because.English);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRelation> All { get; } = [Decisions, Primaries, NoRuleMatched];

    private static Text Unknown { get; } = new("nog onbekend", "not known yet");

    private static Text KindOf(Decision decision) =>
        decision is Require { Missing.Count: > 0 } ? Unknown : DecisionKinds.Words.Name(decision.Kind);
}
