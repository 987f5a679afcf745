namespace Leefbaarheid.Hosting;

/// <summary>What a host adds to the built-in rules.</summary>
internal sealed class RuleSet
{
    public List<Func<LeefbaarheidPolicy, IEnumerable<Rule>>> Own { get; } = [];

    public List<Func<LeefbaarheidPolicy, IEnumerable<Rule>>> Replacing { get; } = [];

    public List<IRelation> Relations { get; } = [];

    /// <exception cref="RulebookException">The rules and the policy do not make a rulebook.</exception>
    public Rulebook Create(LeefbaarheidPolicy policy) => LeefbaarheidRulebook.Create(
        policy,
        [.. Own.SelectMany(make => make(policy))],
        [.. Replacing.SelectMany(make => make(policy))],
        Relations);
}
