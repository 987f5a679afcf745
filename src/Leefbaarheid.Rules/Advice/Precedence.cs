using System.Collections.Frozen;

namespace Leefbaarheid.Rules;

/// <summary>Which rules give way to which, and which asks first.</summary>
/// <param name="rules">All rules that propose, in the order in which their unknowns are asked.</param>
/// <param name="own">The ids of those that are a corporation's own.</param>
/// <remarks>Two rules of one id make no rulebook (LFB001), which is told there.</remarks>
internal sealed class Precedence(IReadOnlyList<Rule> rules, IEnumerable<string> own)
{
    private readonly Dictionary<string, string[]> suppressed = rules
        .Where(rule => rule.Suppressed.Length > 0)
        .DistinctBy(rule => rule.Id)
        .ToDictionary(rule => rule.Id, rule => rule.Suppressed.ToArray());

    private readonly Dictionary<string, int> rows =
        rules.DistinctBy(rule => rule.Id).Select((rule, row) => (rule.Id, row)).ToDictionary();

    private readonly FrozenSet<string> own = own.ToFrozenSet();

    public IReadOnlyList<Rule> Rules => rules;

    public string[] SuppressedBy(string rule) => suppressed.GetValueOrDefault(rule, []);

    public int Row(Decision decision) => rows.GetValueOrDefault(decision.Rule, int.MaxValue);

    public bool HasOwn => own.Count > 0;

    public bool IsOwn(string rule) => own.Contains(rule);

    /// <summary>A corporation's own block does not reach what guards people.</summary>
    public bool LetsBlock(Block block, Decision proposal) =>
        !IsOwn(block.Rule) || !BuiltIn.IsOfSafety(proposal.Rule);
}
