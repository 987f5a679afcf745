namespace Leefbaarheid.Rules;

/// <summary>Bewaartermijnen: what has been kept long enough.</summary>
internal sealed partial class RetentionPack
{
    private readonly RetentionPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public RetentionPack(RetentionPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
