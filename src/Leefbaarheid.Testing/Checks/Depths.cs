namespace Leefbaarheid.Testing;

/// <summary>
/// How many rules lie before a conclusion: of what differs, what was concluded first is where it went wrong.
/// </summary>
internal sealed class Depths
{
    private readonly Rulebook rulebook;
    private readonly Dictionary<Type, int> depths = [];
    private readonly Dictionary<Type, string[]> rules;

    public Depths(Rulebook rulebook, ImmutableArray<OutputKind> outputs)
    {
        this.rulebook = rulebook;
        Outputs = outputs;
        rules = outputs.Select(kind => kind.Relation.FactType).ToDictionary(
            type => type, type => rulebook.BranchesFor(type).Select(branch => branch.Rule.Id).Distinct().ToArray());
    }

    public ImmutableArray<OutputKind> Outputs { get; }

    public int Of(OutputKind kind) => Of(kind.Relation.FactType);

    /// <summary>The rules that a conclusion may come from: its own word, or all that conclude its type.</summary>
    public IReadOnlyList<string> RulesOf(OutputKind kind, object conclusion) =>
        conclusion is Decision decision ? [decision.Rule] : rules[kind.Relation.FactType];

    private int Of(Type type)
    {
        if (depths.TryGetValue(type, out var known))
            return known;
        var reads = rulebook.BranchesFor(type)
            .SelectMany(branch => branch.Branch.Query.Unfold())
            .OfType<IRelation>()
            .Select(relation => Of(relation.FactType));
        return depths[type] = reads.Select(depth => depth + 1).DefaultIfEmpty(0).Max();
    }
}
