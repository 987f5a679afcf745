namespace Leefbaarheid.Rules;

/// <summary>Renovatie: a fixed contact, a visit, consent and moves.</summary>
internal sealed partial class RenovationPack
{
    private readonly RenovationPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public RenovationPack(RenovationPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
