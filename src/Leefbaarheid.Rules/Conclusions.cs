namespace Leefbaarheid.Rules;

/// <summary>Het advies: what is left of the proposals, to be read by a host.</summary>
public static class Conclusions
{
    /// <summary>The decisions that stand; one that changes only in wording or detail is amended.</summary>
    public static Concluded<Decision> Decisions { get; } = Fact.Concluded<Decision, DecisionKey>(
        d => d.Key,
        d => $"{d.Rule} ({DecisionKinds.Words.Name(d.Kind).Dutch}): {d.Step.Dutch}",
        d => $"{d.Rule} ({DecisionKinds.Words.Name(d.Kind).English}): {d.Step.English}");

    /// <summary>The rule that comes first, a case.</summary>
    public static Concluded<Primary> Primaries { get; } = Fact.Concluded<Primary, CaseSubject>(
        p => p.Case, p => $"hoofdadvies van {p.Case}: {p.Rule}", p => $"primary of {p.Case.Id}: {p.Rule}");

    /// <summary>The topics that no rule answers.</summary>
    public static Concluded<NoRuleMatched> NoRuleMatched { get; } =
        Fact.Concluded<NoRuleMatched>(n => n.Because.Dutch, n => n.Because.English);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRelation> All { get; } = [Decisions, Primaries, NoRuleMatched];
}
