using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// Why a conclusion stands: every way to it, down to the facts. A conclusion that several ways lead through is one and
/// the same object in each of them, and is told in words only once.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Explanation
{
    /// <summary>An explanation.</summary>
    /// <param name="relation">The relation of the conclusion.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="supports">The ways to it.</param>
    public Explanation(IRelation relation, object conclusion, ImmutableArray<Support> supports) =>
        (Relation, Conclusion, Supports) = (relation, conclusion, supports);

    /// <summary>The relation of the conclusion.</summary>
    public IRelation Relation { get; }

    /// <summary>The conclusion.</summary>
    public object Conclusion { get; }

    /// <summary>The ways to it, in the order of the rules.</summary>
    public ImmutableArray<Support> Supports { get; }

    /// <summary>The given facts that it rests on, each once, in the order in which they are told.</summary>
    public IEnumerable<FactPremise> Facts => Premises().OfType<FactPremise>().Distinct();

    /// <summary>The ids of all rules on the way to it, each once, in the order in which they are told.</summary>
    public IEnumerable<string> Rules =>
        Premises().OfType<ConclusionPremise>().Select(p => p.Why).Prepend(this)
            .SelectMany(why => why.Supports.Select(s => s.Rule.Id))
            .Distinct();

    /// <summary>The explanation in words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="detail">How much is told.</param>
    public Outline Outline(Language language, Detail detail = Detail.Brief) => InvariantCulture.Run(() =>
        detail == Detail.Full ? new Narrator(language).Tell(this) : new Brief(language).Tell(this));

    /// <summary>The explanation as a readable tree: first a sentence, then what it rests on.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="detail">How much is told.</param>
    public string Describe(Language language, Detail detail = Detail.Brief) =>
        Outline(language, detail).ToText(detail);

    /// <summary>Premises and all beneath them; those of a conclusion only where it is first met.</summary>
    internal static IEnumerable<Premise> Unfold(IEnumerable<Premise> premises)
    {
        var told = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return premises.SelectMany(premise => Unfold(premise, told));
    }

    /// <summary>Every premise, down to the facts; those of a conclusion only where it is first met.</summary>
    private IEnumerable<Premise> Premises() => PremisesOf(this, new(ReferenceEqualityComparer.Instance));

    private static IEnumerable<Premise> PremisesOf(Explanation why, HashSet<object> told) =>
        told.Add(why) ? why.Supports.SelectMany(s => s.Premises).SelectMany(p => Unfold(p, told)) : [];

    private static IEnumerable<Premise> Unfold(Premise premise, HashSet<object> told) => premise switch
    {
        ConclusionPremise conclusion => PremisesOf(conclusion.Why, told).Prepend(premise),
        GroupPremise group => told.Add(group) ? group.Members.SelectMany(member => Unfold(member, told)) : [],
        MemberPremise member => told.Add(member) ? member.Premises.SelectMany(one => Unfold(one, told)) : [],
        _ => [premise],
    };
}
