using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>What one clause did with one row.</summary>
/// <param name="Clause">The clause, in its author's words.</param>
/// <param name="Outcome">Whether the row came through.</param>
public sealed record Step(Clause Clause, Outcome Outcome)
{
    /// <summary>What the clause itself says of it; empty where its author gave it no words.</summary>
    public ImmutableArray<Saying> Said { get; init; } = [];

    /// <summary>The facts, conclusions and groups that this clause brought in.</summary>
    public ImmutableArray<Premise> Premises { get; init; } = [];

    /// <summary>The values that the clause looked at; empty where it held or there is nothing to show.</summary>
    public string Values { get; init; } = "";

    /// <summary>When the row counts, for a clause about time; else null.</summary>
    public Validity? Validity { get; init; }
}
