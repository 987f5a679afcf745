using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>A member of a group that clauses looked at before it came there.</summary>
/// <param name="Steps">Those clauses, the first one first.</param>
public sealed record MemberPremise(ImmutableArray<Step> Steps) : Premise
{
    /// <summary>All it rests on, in the order of the clauses.</summary>
    public IEnumerable<Premise> Premises => Steps.SelectMany(step => step.Premises);
}
