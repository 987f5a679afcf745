using System.Collections.Immutable;

namespace Leefbaarheid.Rules;

/// <summary>The rules of a corporation's own: those beside the built-in ones, and those in the place of one.</summary>
internal sealed class OwnRules
{
    private readonly ImmutableArray<Rule> added;
    private readonly ImmutableArray<Rule> replacing;

    public OwnRules(IEnumerable<Rule>? own, IEnumerable<Rule>? replacing)
    {
        (added, this.replacing) = ([.. own ?? []], [.. replacing ?? []]);
        RefuseNull(added, nameof(own));
        RefuseNull(this.replacing, nameof(replacing));
    }

    public IEnumerable<string> Ids => All.Select(rule => rule.Id);

    private IEnumerable<Rule> All => replacing.Concat(added);

    /// <summary>
    /// All that propose: each replaced rule's place is taken, and the own ones come after the built-in ones.
    /// </summary>
    public IReadOnlyList<Rule> Among(IReadOnlyList<Rule> builtIn) =>
        [.. builtIn.SelectMany(InPlaceOf), .. replacing.Where(rule => !IsIn(builtIn, rule)), .. added];

    /// <summary>What may not be, of the own rules alone.</summary>
    public IEnumerable<Finding> Findings(IReadOnlyList<Rule> builtIn) =>
    [
        .. All.SelectMany(KeepsSafetyAway),
        .. All.SelectMany(PassesTheAdviceBy),
        .. replacing.Where(rule => !IsIn(builtIn, rule)).Select(ReplacesNothing),
        .. replacing.Where(rule => IsIn(builtIn, rule) && BuiltIn.IsOfSafety(rule.Id)).Select(ReplacesSafety),
    ];

    private IEnumerable<Rule> InPlaceOf(Rule builtIn)
    {
        Rule[] inPlace = [.. replacing.Where(rule => rule.Id == builtIn.Id)];
        return inPlace.Length > 0 ? inPlace : [builtIn];
    }

    private static bool IsIn(IReadOnlyList<Rule> builtIn, Rule rule) => builtIn.Any(other => other.Id == rule.Id);

    private static IEnumerable<Finding> KeepsSafetyAway(Rule rule) =>
        from kept in rule.Suppressed.Select(id => (Does: "suppresses", Id: id))
            .Concat(rule.Blocked.Select(id => (Does: "blocks", Id: id)))
            .Distinct()
        where kept.Id != rule.Id && BuiltIn.IsOfSafety(kept.Id)
        select new Finding(
            "LFB011", FindingSeverity.Error, rule.Id, rule.Place,
            $"It {kept.Does} {kept.Id}, a rule that guards people, whose advice an own rule cannot keep away. Leave it "
                + $"out; to have other advice in its place, replace {kept.Id} (replacing).");

    private static IEnumerable<Finding> PassesTheAdviceBy(Rule rule) =>
        from branch in rule.Branches
        where Conclusions.All.Any(relation => relation.FactType == branch.ConclusionType)
        select new Finding(
            "LFB018", FindingSeverity.Error, rule.Id, branch.Query.Clause.Place,
            $"It concludes {TypeName.Of(branch.ConclusionType)}, which the advice makes of what rules propose: nothing "
                + "would block, suppress or end it. Select one of the six kinds as what it is (head.Act(…), "
                + "head.Refer(…)), see Proposals.");

    private static Finding ReplacesNothing(Rule rule) => new(
        "LFB016", FindingSeverity.Error, rule.Id, rule.Place,
        $"It is to replace a built-in rule, and none that is built has the id {rule.Id}. Give it the id of the rule it "
            + "replaces, or name it among your own rules (own).");

    private static Finding ReplacesSafety(Rule rule) => new(
        "LFB015", FindingSeverity.Warning, rule.Id, rule.Place,
        $"It replaces the built-in rule {rule.Id}, which guards people: from now on you answer for what it does. Leave "
            + "it out of 'replacing' where a policy option or a rule beside it is enough.");

    private static void RefuseNull(ImmutableArray<Rule> rules, string parameter)
    {
        int place = rules.IndexOf(null!);
        if (place >= 0)
        {
            throw new ArgumentException(
                $"The rule at place {place + 1} of '{parameter}' is null; a static field that is read before it is set "
                    + "is the usual cause.",
                parameter);
        }
    }
}
