using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>One way to a conclusion: a rule and what each of its clauses did.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Steps">Its clauses, the first one first.</param>
public sealed record Support(Rule Rule, ImmutableArray<Step> Steps)
{
    /// <summary>All it rests on, in the order of the clauses.</summary>
    public IEnumerable<Premise> Premises => Steps.SelectMany(step => step.Premises);
}
