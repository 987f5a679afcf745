namespace Leefbaarheid.Rules;

/// <summary>Het regelboek: the built-in rules, with those of a corporation's own where it has any.</summary>
public static class LeefbaarheidRulebook
{
    /// <summary>
    /// The one door: the built-in rules, with a corporation's policy, its own rules, rules in the place of built-in
    /// ones, and what its host puts in and reads besides.
    /// </summary>
    /// <param name="policy">The policy; the library's own proposals where left out.</param>
    /// <param name="own">
    /// Rules beside the built-in ones: they conclude proposals (see <see cref="Proposals"/>) or types of their own.
    /// Their unknowns are asked after those of the built-in rules.
    /// </param>
    /// <param name="replacing">
    /// Rules in the place of built-in ones: each of the id of the rule it replaces. What suppresses, blocks or looks up
    /// the replaced rule does so to the new one; what the new one suppresses, it says itself.
    /// </param>
    /// <param name="host">
    /// Relations of the host's own beside those of <see cref="Facts"/> and <see cref="Conclusions"/>: given ones that
    /// it puts, concluded ones that it reads as output, with the key and words that they were made with.
    /// </param>
    /// <exception cref="RulebookException">
    /// The rules contradict each other, or an option makes no sense; all findings are listed.
    /// </exception>
    /// <exception cref="ArgumentException">A rule or a relation is null.</exception>
    public static Rulebook Create(
        LeefbaarheidPolicy? policy = null,
        IEnumerable<Rule>? own = null,
        IEnumerable<Rule>? replacing = null,
        IEnumerable<IRelation>? host = null)
    {
        Finding[] ofPolicy = [.. Senseless(policy ??= LeefbaarheidPolicy.Default)];
        policy = ofPolicy.Length > 0 ? LeefbaarheidPolicy.Default : policy;
        var ofTheirs = new OwnRules(own, replacing);
        var views = new CaseViews(policy.Nuisance.Window, policy.Neighbourhood.Window);
        Rule[] builtIn = [.. Proposing(policy, views, Coordination(policy, views))];
        IReadOnlyList<Rule> proposing = ofTheirs.Among(builtIn);
        var precedence = new Precedence(proposing, ofTheirs.Ids);
        var advice = new AdvicePack(policy.Advice, policy.Calendar, views, precedence);
        return Rulebook.Create(
            [.. proposing, .. advice.Rules],
            [.. Facts.All, .. Conclusions.All, .. host ?? []],
            [.. ofTheirs.Findings(builtIn), .. ofPolicy]);
    }

    private static IEnumerable<Finding> Senseless(LeefbaarheidPolicy policy) =>
        from problem in policy.Problems()
        select new Finding(
            "LFB017", FindingSeverity.Error, "", "",
            $"The policy option {problem}. Leave it out for the library's own proposal.");

    private static CoordinationPack Coordination(LeefbaarheidPolicy policy, CaseViews views) =>
        new(policy.Coordination, policy.Privacy.SmallestGroup, policy.Calendar, views);

    /// <summary>In the order of the rows, so that an unknown is asked by the first that hangs on it.</summary>
    private static IEnumerable<Rule> Proposing(
        LeefbaarheidPolicy policy, CaseViews views, CoordinationPack coordination) =>
    [
        .. new SafetyPack(views).Rules,
        .. new DomesticViolencePack(policy.DomesticViolence, policy.Calendar, views).Rules,
        .. new NuisancePack(policy.Nuisance, policy.Calendar, views).Rules,
        .. new MediationPack(policy.Mediation, policy.Nuisance.Serious, policy.Calendar, views).Rules,
        .. new PollutionAndFirePack(policy.PollutionAndFire, policy.Calendar, views).Rules,
        .. new WorryingBehaviourPack(policy.WorryingBehaviour, policy.Calendar, views).Rules,
        .. new RentArrearsPack(policy.RentArrears, policy.Calendar, views).Rules,
        .. new FraudPack(policy.Fraud, policy.Calendar, views).Rules,
        .. new StaffPack(policy.Staff, policy.Calendar, views).Rules,
        .. new PhysicalPack(policy.Physical, policy.Calendar, views).Rules,
        .. new NeighbourhoodPack(policy.Neighbourhood, policy.Privacy.SmallestGroup, policy.Calendar, views).Rules,
        .. coordination.Rules,
        .. new PlacementPack(policy.Placements, policy.Calendar).Rules,
        .. new RenovationPack(policy.Renovation, policy.Calendar, views).Rules,
        .. new PrivacyPack(policy.Privacy, views, coordination.Uncovered).Rules,
        .. new RetentionPack(policy.Retention).Rules,
    ];
}
