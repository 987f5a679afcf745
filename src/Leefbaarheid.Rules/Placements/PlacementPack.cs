namespace Leefbaarheid.Rules;

/// <summary>Bijzondere plaatsing: from the request to a soft landing.</summary>
internal sealed partial class PlacementPack
{
    private readonly PlacementPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public PlacementPack(PlacementPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
