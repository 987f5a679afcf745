namespace Leefbaarheid.Rules;

/// <summary>Hennep, drugs en woonfraude.</summary>
internal sealed partial class FraudPack
{
    private readonly FraudPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public FraudPack(FraudPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
