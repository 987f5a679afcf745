using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Advice;

/// <summary>
/// Advies: turns proposals into what stands (B0.7 to B0.10). Blocks take away first, then suppressions, then what was
/// done; what goes with another decision falls with it; an unknown is asked once.
/// </summary>
internal sealed partial class AdvicePack
{
    private static readonly Query<Done> Records =
        Facts.Interventions.Select(i => new Done(i.Case, i.CarriesOut, i.On))
            .Concat(Facts.Referrals.Select(r => new Done(r.Case, r.CarriesOut, r.ReferredOn)));

    private readonly AdvicePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;
    private readonly Dictionary<string, int> rowOf;
    private readonly Query<Decision> unblocked;
    private readonly Query<Suppression> suppressions;
    private readonly Query<Decision> left;

    /// <param name="rules">All rules that propose, in the order in which their unknowns are asked.</param>
    public AdvicePack(AdvicePolicy policy, WorkingDayCalendar calendar, CaseViews views, IReadOnlyList<Rule> rules)
    {
        (this.policy, this.calendar, this.views) = (policy, calendar, views);
        rowOf = rules.Select((rule, row) => (rule.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row);
        unblocked = Unblocked();
        suppressions = SuppressionsOf(rules);
        left = NotDone(NotSuppressed());
        Rules = [Stand, ComesFirst, NoRuleMatched];
    }

    public IReadOnlyList<Rule> Rules { get; }

    private static Query<Decision> Unblocked()
    {
        var proposals = Proposals.Acts.Select(Decision (p) => p)
            .Concat(Proposals.Refers.Select(Decision (p) => p))
            .Concat(Proposals.Requires.Select(Decision (p) => p))
            .Concat(Proposals.Warns.Select(Decision (p) => p))
            .Concat(Proposals.Schedules.Select(Decision (p) => p));
        return
            from proposal in proposals
            join block in Proposals.Blocks on proposal.Case equals block.Case into blocks
            where Say(
                !blocks.Any(block => block.Takes(proposal)),
                $"niet tegengehouden{By(blocks.Where(block => block.Takes(proposal)))}")
            select proposal;
    }

    private static string By(IEnumerable<Decision> takers)
    {
        string names = string.Join(", ", takers.Select(taker => taker.Rule).Distinct().Order(StringComparer.Ordinal));
        return names.Length == 0 ? "" : $": {names}";
    }
}
