namespace Leefbaarheid.Rules;

/// <summary>Zorgwekkend gedrag, eenzaamheid en stille signalen.</summary>
internal sealed partial class WorryingBehaviourPack
{
    private readonly WorryingBehaviourPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public WorryingBehaviourPack(WorryingBehaviourPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
