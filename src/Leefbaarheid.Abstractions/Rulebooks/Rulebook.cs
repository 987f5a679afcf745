using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// A checked set of rules: a function of facts and time that any number of sessions, on any threads, may share.
/// </summary>
public sealed class Rulebook
{
    private readonly Dictionary<string, Rule> byId;
    private readonly Lazy<string> fingerprint;
    private readonly HashSet<Type> outputs;

    private Rulebook(ImmutableArray<Rule> rules, RuleGraph graph, ImmutableArray<Finding> findings)
    {
        (Rules, Findings) = (rules, findings);
        (Relations, Concluding) = (graph.Relations, graph.Concluding);
        Outputs = [.. graph.Relations.Where(relation => !relation.IsGiven && graph.IsNamedByHost(relation))];
        outputs = [.. Outputs.Select(relation => relation.FactType)];
        byId = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        fingerprint = new Lazy<string>(() => RulebookFingerprint.Of(rules));
    }

    /// <summary>The rules, in the order in which they were given.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>What is worth a look though it prevents nothing; errors never get this far.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Every relation that the rules read or conclude or the host named, by type of fact.</summary>
    public ImmutableArray<IRelation> Relations { get; }

    /// <summary>
    /// What it puts out: the concluded relations that the host named, by type of fact. What other rules conclude is for
    /// rules only, and a session does not tell it. Empty where the host named none: then every conclusion is output.
    /// </summary>
    public ImmutableArray<IRelation> Outputs { get; }

    /// <summary>
    /// Names this set of rules and their code: a hash of ids, clause texts, policy values and the ids of the builds
    /// (module version ids) of this library, of every assembly whose facts, conclusions or lambdas stand in a query.
    /// Not seen are values that a lambda captured from elsewhere, and code in other assemblies that it only calls.
    /// </summary>
    public string Fingerprint => fingerprint.Value;

    internal ImmutableDictionary<Type, ImmutableArray<(Rule Rule, Branch Branch)>> Concluding { get; }

    /// <summary>Checks rules and makes a rulebook of them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="host">
    /// Relations that the host itself uses: given ones that it puts though no rule may read them, concluded ones that
    /// it reads as output (<see cref="Outputs"/>). A concluded relation that nobody reads and no host named is a
    /// warning.
    /// </param>
    /// <param name="found">
    /// What whoever puts the rules together found itself: told with what is found here, and an error among it prevents
    /// the rulebook as well.
    /// </param>
    /// <exception cref="RulebookException">The rules contradict each other; all findings are listed.</exception>
    /// <exception cref="ArgumentNullException">The sequence of rules is null.</exception>
    /// <exception cref="ArgumentException">A rule, a relation or a finding is null.</exception>
    public static Rulebook Create(
        IEnumerable<Rule> rules, IEnumerable<IRelation>? host = null, IEnumerable<Finding>? found = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<Rule> all = [.. rules];
        ImmutableArray<IRelation> named = [.. host ?? []];
        RefuseNull(all, "rule", nameof(rules));
        RefuseNull(named, "relation", nameof(host));
        ImmutableArray<Finding> others = [.. found ?? []];
        RefuseNull(others, "finding", nameof(found));
        var graph = RuleGraph.Of(all, named);
        ImmutableArray<Finding> findings = [.. RulebookChecks.Run(all, graph), .. others];
        if (findings.Any(f => f.Severity == FindingSeverity.Error))
            throw new RulebookException(findings);
        return new Rulebook(all, graph, findings);
    }

    /// <summary>Whether conclusions of a type are put out: see <see cref="Outputs"/>.</summary>
    /// <param name="factType">The type of the conclusions.</param>
    public bool IsOutput(Type factType) => outputs.Count == 0 || outputs.Contains(factType);

    /// <summary>The rule with an id.</summary>
    /// <param name="ruleId">The id, letter for letter.</param>
    /// <returns>The rule, or null where the rulebook has none by that id.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Rule? Find(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return byId.GetValueOrDefault(ruleId);
    }

    /// <summary>The branches that conclude a type of fact, in the order of the rules; none for a given fact.</summary>
    /// <param name="factType">The type of the conclusions.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public ImmutableArray<(Rule Rule, Branch Branch)> BranchesFor(Type factType)
    {
        ArgumentNullException.ThrowIfNull(factType);
        return Concluding.GetValueOrDefault(factType, []);
    }

    /// <summary>
    /// What the rules read and conclude, as a Mermaid flowchart: a box for each type of fact, a rounded node for each
    /// rule, an arrow from what it reads and to what it concludes. Boxes in order of name, rules in their own order:
    /// the same rules give the same text.
    /// </summary>
    public string ToMermaid() => RulebookDrawing.Of(Rules, Relations);

    private static void RefuseNull<T>(ImmutableArray<T> items, string what, string parameter)
        where T : class
    {
        int at = items.IndexOf(null!);
        if (at >= 0)
        {
            throw new ArgumentException(
                $"The {what} at place {at + 1} is null; a static field that is read before it is set is the usual " +
                "cause.",
                parameter);
        }
    }
}
