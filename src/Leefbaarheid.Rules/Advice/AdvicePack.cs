namespace Leefbaarheid.Rules;

/// <summary>
/// Advies: turns proposals into what stands (how-the-rules-are-read.md, 7 to 10). Blocks take away first, then
/// suppressions, then what was done; what goes with another decision falls with it; an unknown is asked once.
/// </summary>
internal sealed partial class AdvicePack
{
    private static readonly Query<Done> Records =
        Facts.Interventions.Where(step => step.CarriesOut != null).Select(step => Done.By(step))
            .Concat(Facts.Referrals.Where(made => EndsItsRule(made)).Select(made => Done.By(made)));

    private readonly AdvicePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;
    private readonly Query<CaseBook> books;
    private readonly Query<Weighed> weighed;
    private readonly AuthorChecks authors;

    /// <param name="policy">Its options.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="views">The questions that packs share.</param>
    /// <param name="precedence">All rules that propose: of others its rules know nothing (LFB014).</param>
    public AdvicePack(AdvicePolicy policy, WorkingDayCalendar calendar, CaseViews views, Precedence precedence)
    {
        (this.policy, this.calendar, this.views) = (policy, calendar, views);
        authors = new AuthorChecks(precedence);
        var proposals = Proposals.Schedules.Select(Decision (p) => p)
            .Concat(Proposals.Warns.Select(Decision (p) => p))
            .Concat(Proposals.Requires.Select(Decision (p) => p))
            .Concat(Proposals.Refers.Select(Decision (p) => p))
            .Concat(Proposals.Blocks.Select(Decision (p) => p))
            .Concat(Proposals.Acts.Select(Decision (p) => p));
        books =
            from ofCase in proposals.GroupBy(proposal => proposal.Case)
            join record in Records on ofCase.Key equals record.Case into records
            select new CaseBook(ofCase, records, precedence);
        weighed =
            from proposal in proposals
            join book in books on proposal.Case equals book.Case
            select book.Of(proposal);
        Rules = [.. All(precedence).Select(rule => rule.Weighs([.. precedence.Rules]))];
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What authors forget is looked for where a corporation has rules of its own.</summary>
    private IEnumerable<Rule> All(Precedence precedence) =>
        [Stand, ComesFirst, NoRuleMatched, .. precedence.HasOwn ? [Forgotten] : Array.Empty<Rule>()];

    private static bool EndsItsRule(Referral made) => made.CarriesOut != null && !PhysicalPack.NamesReports(made);
}
