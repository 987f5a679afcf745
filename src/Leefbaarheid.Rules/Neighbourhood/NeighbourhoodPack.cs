namespace Leefbaarheid.Rules;

/// <summary>Buurt: where many signals come together.</summary>
internal sealed partial class NeighbourhoodPack
{
    private readonly NeighbourhoodPolicy policy;
    private readonly SmallNumbers numbers;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;
    private readonly Text window;
    private readonly Text reasonOfFew;

    /// <param name="policy">Its options.</param>
    /// <param name="smallestGroup">From how many households behind it a count is told to others.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <param name="views">The questions that packs share.</param>
    public NeighbourhoodPack(
        NeighbourhoodPolicy policy, int smallestGroup, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar, this.views) = (policy, calendar, views);
        numbers = new SmallNumbers(smallestGroup);
        window = policy.Window.Words();
        reasonOfFew = Reason(numbers.Reports(0, 0));
    }

    public IEnumerable<Rule> Rules => [WarnOfTrend, WalkThroughHotspot];
}
