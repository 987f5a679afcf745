namespace Leefbaarheid.Rules;

/// <summary>Woningvervuiling en brandgevaar.</summary>
internal sealed partial class PollutionAndFirePack
{
    private readonly PollutionAndFirePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public PollutionAndFirePack(PollutionAndFirePolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
