using Leefbaarheid.Rules.Advice;
using Leefbaarheid.Rules.DomesticViolence;
using Leefbaarheid.Rules.Mediation;
using Leefbaarheid.Rules.Nuisance;
using Leefbaarheid.Rules.Privacy;
using Leefbaarheid.Rules.Safety;
using Leefbaarheid.Rules.Staff;
using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules;

/// <summary>Het regelboek: the built-in rules, with those of a corporation's own where it has any.</summary>
public static class LeefbaarheidRulebook
{
    /// <summary>The built-in rules with the library's own proposals for every threshold.</summary>
    public static Rulebook Create() => Create(LeefbaarheidPolicy.Default);

    /// <summary>The built-in rules with a corporation's policy and, where it has them, its own rules.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="own">
    /// Rules that conclude proposals (see <see cref="Proposals"/>); their unknowns are asked after those of the
    /// built-in
    /// rules.
    /// </param>
    /// <exception cref="RulebookException">The rules contradict each other; all findings are listed.</exception>
    public static Rulebook Create(LeefbaarheidPolicy policy, params IEnumerable<Rule> own)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var views = new CaseViews(policy.Nuisance.Window);
        Rule[] proposing = [.. Proposing(policy, views), .. own];
        var advice = new AdvicePack(policy.Advice, policy.Calendar, views, proposing);
        return Rulebook.Create([.. proposing, .. advice.Rules], [.. Facts.All, .. Conclusions.All]);
    }

    /// <summary>In the order of the rows, so that an unknown is asked by the first that hangs on it.</summary>
    private static IEnumerable<Rule> Proposing(LeefbaarheidPolicy policy, CaseViews views) =>
    [
        .. new SafetyPack(views).Rules,
        .. new DomesticViolencePack(policy.DomesticViolence, policy.Calendar, views).Rules,
        .. new NuisancePack(policy.Nuisance, policy.Calendar, views).Rules,
        .. new MediationPack(policy.Mediation, policy.Nuisance.Serious, policy.Calendar, views).Rules,
        .. new StaffPack(policy.Staff, policy.Calendar, views).Rules,
        .. new PrivacyPack(policy.Privacy, views).Rules,
    ];
}
