using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Why a conclusion stands: every way to it, down to the facts.</summary>
/// <param name="Relation">The relation of the conclusion.</param>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Supports">The ways to it; empty where they were told before in the same explanation.</param>
public sealed record Explanation(IRelation Relation, object Conclusion, ImmutableArray<Support> Supports)
{
    /// <summary>True for a conclusion whose reasons stand earlier in the same explanation.</summary>
    public bool IsToldBefore => Supports.IsEmpty;

    /// <summary>The given facts that it rests on, each once, in the order in which they are told.</summary>
    public IEnumerable<FactPremise> Facts => Supports.SelectMany(s => s.Premises).SelectMany(FactsOf).Distinct();

    /// <summary>The explanation as a readable tree.</summary>
    /// <param name="language">The reader's language.</param>
    public string Describe(Language language) => new ExplanationText(language).Write(this);

    private static IEnumerable<FactPremise> FactsOf(Premise premise) => premise switch
    {
        FactPremise fact => [fact],
        ConclusionPremise conclusion => conclusion.Why.Facts,
        GroupPremise group => group.Members.SelectMany(FactsOf),
        _ => [],
    };
}
