using System.Collections.Concurrent;

namespace Leefbaarheid.Testing;

/// <summary>
/// Which rules the scenarios of a test run made conclude. Make one for the run, begin each scenario with it
/// (<c>Scenario.Of(coverage)</c>), and look at it when all tests have run.
/// </summary>
/// <remarks>
/// A rule counts where one of its decisions stood, or where a conclusion that stood rests on it, at a moment at which
/// something was expected. Any number of threads may use it.
/// </remarks>
public sealed class RuleCoverage
{
    private readonly ConcurrentDictionary<string, bool> concluded = new(StringComparer.Ordinal);
    private readonly ImmutableArray<OutputKind> outputs;

    /// <summary>Nothing concluded yet.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public RuleCoverage(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
        outputs = RelationReader.Read(rulebook).Outputs;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>
    /// The rules that did not conclude, in their order; those that only weigh or pass on what others concluded are left
    /// out.
    /// </summary>
    public IReadOnlyList<Rule> NotConcluded =>
        [.. Rulebook.Rules.Where(rule => !Bookkeeping.Is(rule) && !concluded.ContainsKey(rule.Id))];

    /// <summary>Refuses that rules did not conclude.</summary>
    /// <param name="except">The ids of rules that are tested elsewhere, such as <see cref="BuiltIn.Ids"/>.</param>
    /// <exception cref="ScenarioException">Another rule did not conclude; all are named.</exception>
    public void Check(IEnumerable<string>? except = null)
    {
        HashSet<string> passed = [.. except ?? []];
        string[] missing = [.. NotConcluded.Where(rule => !passed.Contains(rule.Id)).Select(rule => rule.ToString())];
        if (missing is not [])
        {
            throw new ScenarioException(
                "No scenario of this run made these rules conclude; give each one that does:\n" +
                string.Join('\n', missing));
        }
    }

    /// <summary>Counts what stands in a session that was evaluated.</summary>
    internal void Add(Session session)
    {
        if (NotConcluded is [])
            return;
        foreach (var output in outputs)
        foreach (var conclusion in output.Read(session))
        foreach (var rule in RulesOf(output, conclusion, session))
            concluded.TryAdd(rule, true);
    }

    /// <remarks>What comes first and what nobody answers are made of decisions, which are counted themselves.</remarks>
    private static IEnumerable<string> RulesOf(OutputKind output, object conclusion, Session session) =>
        conclusion switch
        {
            Decision decision => [decision.Rule],
            Primary or NoRuleMatched => [],
            _ => output.Why(session, conclusion).Rules,
        };
}
