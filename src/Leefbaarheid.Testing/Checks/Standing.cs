namespace Leefbaarheid.Testing;

/// <summary>All that stands in a session at a moment, by relation.</summary>
internal sealed class Standing
{
    private const int MostTold = 4;
    private readonly Depths depths;
    private readonly Dictionary<OutputKind, HashSet<object>> conclusions;

    private Standing(Depths depths, Dictionary<OutputKind, HashSet<object>> conclusions) =>
        (this.depths, this.conclusions) = (depths, conclusions);

    public static Standing In(Session session, Depths depths) =>
        new(depths, depths.Outputs.ToDictionary(kind => kind, kind => kind.Read(session).ToHashSet()));

    /// <summary>The conclusions of which something holds.</summary>
    public Standing Where(Func<OutputKind, object, bool> holds) => new(
        depths,
        conclusions.ToDictionary(pair => pair.Key, pair => pair.Value.Where(one => holds(pair.Key, one)).ToHashSet()));

    /// <summary>What would stand after changes.</summary>
    public Standing After(Changes changes)
    {
        var after = Where((_, _) => true);
        foreach (var (kind, standing) in after.conclusions)
            kind.Apply(changes, standing);
        return after;
    }

    public IEnumerable<string> Rules() => conclusions.SelectMany(
        pair => pair.Value.SelectMany(conclusion => depths.RulesOf(pair.Key, conclusion)));

    /// <summary>What stands here alone or there alone, in the relations that are concluded first.</summary>
    public IEnumerable<Difference> To(Standing other, string here, string there)
    {
        var differing = conclusions.Keys.Where(kind => !conclusions[kind].SetEquals(other.conclusions[kind])).ToList();
        var first = differing.Select(depths.Of).DefaultIfEmpty().Min();
        return
            from kind in differing
            where depths.Of(kind) == first
            from one in Only(kind, this, other, here).Concat(Only(kind, other, this, there))
            from rule in depths.RulesOf(kind, one.Conclusion)
            group one.Text by rule into ofRule
            select new Difference(ofRule.Key, Listed([.. ofRule.Distinct().Order(StringComparer.Ordinal)]));
    }

    private static string Listed(string[] texts) => string.Join('\n', texts.Length <= MostTold
        ? texts
        : [.. texts.Take(MostTold), $"and {texts.Length - MostTold} more"]);

    private static IEnumerable<(object Conclusion, string Text)> Only(
        OutputKind kind, Standing one, Standing other, string where) =>
        from conclusion in one.conclusions[kind].Except(other.conclusions[kind])
        select (conclusion, $"only {where}: {Text(kind, conclusion)}");

    /// <summary>With what of a decision its words do not say, and in which two of them may differ.</summary>
    private static string Text(OutputKind kind, object conclusion) =>
        kind.Relation.Describe(conclusion, Language.English) + (conclusion is Decision decision ? Parts(decision) : "");

    private static string Parts(Decision d) =>
        $" ({d.Case.Kind.English} {d.Case.Id}"
        + (d.Start is { } start ? $", from {IsoDay.Text(start)}" : "")
        + (d.Due is { } due ? $", due {IsoDay.Text(due)}" : "")
        + ")";
}
