using Leefbaarheid.Benchmarks.Workload;
using RulesEngine.Models;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>
/// Microsoft's RulesEngine: stateless, and without counting or joining of its own, so that the counts are given to it and
/// making them is not part of what is measured.
/// </summary>
internal sealed class MicrosoftRules
{
    private const string AboutHousehold = "household";
    private const string AboutNeighbourhood = "neighbourhood";
    private const string Mediation = "it.Noise >= 3 && it.Violence == 0";

    private readonly RulesEngine.RulesEngine engine = new(
        [
            Workflow(
                AboutHousehold,
                ("a", "it.Severe > 0"),
                ("b", Mediation),
                ("c", $"it.IsSheltered && it.Signals > 0 && !({Mediation})"),
                ("e", $"it.Severe > 0 && {Mediation}")),
            Workflow(AboutNeighbourhood, ("d", "it.Aggression >= 10")),
        ]);

    /// <returns>The results of a, b, c and e, in this order.</returns>
    public List<RuleResultTree> Judge(HouseholdCounts household) => Run(AboutHousehold, household);

    /// <returns>The result of d.</returns>
    public List<RuleResultTree> Judge(NeighbourhoodCounts neighbourhood) => Run(AboutNeighbourhood, neighbourhood);

    public Verdict Evaluate(IEnumerable<HouseholdCounts> households, IEnumerable<NeighbourhoodCounts> neighbourhoods)
    {
        List<int> escalate = [], mediation = [], caregiver = [], suppress = [];
        foreach (var household in households)
        {
            var results = Judge(household);
            Keep(escalate, household.Id, results[0]);
            Keep(mediation, household.Id, results[1]);
            Keep(caregiver, household.Id, results[2]);
            Keep(suppress, household.Id, results[3]);
        }

        var alert = neighbourhoods.Where(n => Judge(n)[0].IsSuccess).Select(n => n.Id);
        return Verdict.Of(escalate, mediation, caregiver, alert, suppress);
    }

    private static void Keep(List<int> ids, int id, RuleResultTree result)
    {
        if (result.IsSuccess)
            ids.Add(id);
    }

    private static RulesEngine.Models.Workflow Workflow(string name, params (string Id, string Condition)[] rules) => new()
    {
        WorkflowName = name,
        Rules = rules.Select(r => new Rule { RuleName = r.Id, Expression = r.Condition }).ToList(),
    };

    private List<RuleResultTree> Run(string workflow, object about) =>
        engine.ExecuteAllRulesAsync(workflow, new RuleParameter("it", about)).AsTask().GetAwaiter().GetResult();
}
