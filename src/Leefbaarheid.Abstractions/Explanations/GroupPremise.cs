using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>The rows that a clause looked at together: a group, or what was counted, folded or met.</summary>
/// <param name="Name">What it is a group of: a type as an author spells it.</param>
/// <param name="Count">How many members it has.</param>
/// <param name="Members">
/// What the members rest on, each once, or a <see cref="MemberPremise"/> for one at which clauses looked; in the order
/// of their texts.
/// </param>
public sealed record GroupPremise(string Name, int Count, ImmutableArray<Premise> Members) : Premise
{
    /// <summary>
    /// How many of the members suffice, whichever they are: with so many this way still leads to this conclusion, or to
    /// one of its key. Tried by running it with fewer, exactly for up to ten members. Null where it depends on which
    /// they are, or was not tried.
    /// </summary>
    public int? Enough { get; init; }

    /// <summary>In a diagnosis: the rows whose time has passed or is still to come.</summary>
    public ImmutableArray<Lapse> Lapsed { get; init; } = [];
}
