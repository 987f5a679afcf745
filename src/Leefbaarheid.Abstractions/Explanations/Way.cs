using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>One way of a subject through one branch of a rule.</summary>
/// <param name="Steps">Every clause: held, failed, broke or not reached.</param>
public sealed record Way(ImmutableArray<Step> Steps)
{
    /// <summary>The relation of the conclusion; null where the way does not come through.</summary>
    public IRelation? Relation { get; init; }

    /// <summary>What the rule concludes this way; null where the way does not come through.</summary>
    public object? Conclusion { get; init; }

    /// <summary>
    /// What the bookkeeping rules (<see cref="Rule.Folded"/>) made of the conclusion: there it shows that it was
    /// blocked, suppressed or carried out, and by what.
    /// </summary>
    public ImmutableArray<Diagnosis> Onward { get; init; } = [];
}
