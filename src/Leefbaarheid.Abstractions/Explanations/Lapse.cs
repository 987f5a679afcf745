using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>A row that would be in a group if it were its time.</summary>
/// <param name="Relation">The relation of the row, where the row is a fact; else null.</param>
/// <param name="Row">The row; told by its name where it is <see cref="INamed"/>.</param>
/// <param name="Validity">When it counts.</param>
public sealed record Lapse(IRelation? Relation, object Row, Validity Validity)
{
    /// <summary>Whether its time is still to come; else it has passed.</summary>
    public bool IsToCome { get; init; }

    /// <summary>What the row rests on.</summary>
    public ImmutableArray<Premise> Premises { get; init; } = [];
}
