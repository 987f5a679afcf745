namespace Leefbaarheid.Rules;

/// <summary>Zorgwekkend gedrag, eenzaamheid en stille signalen.</summary>
internal sealed partial class WorryingBehaviourPack
{
    private readonly WorryingBehaviourPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;
    private readonly Query<TopicView> worrying;

    public WorryingBehaviourPack(WorryingBehaviourPolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar, this.views) = (policy, calendar, views);
        worrying =
            from topic in views.Topics
            where Say(
                topic.Leading.Category == SignalCategory.WorryingBehaviour,
                $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor zorgwekkend gedrag",
                $"topic {topic.Topic.Name.English}, the rule is for worrying behaviour")
            select topic;
    }

    public IEnumerable<Rule> Rules => [TellReportingCentre, ReportForMentalCare, TalkAboutLoneliness, VisitSilentHome];

    private static Query<TopicView> OfHouseholds(Query<TopicView> topics) =>
        from topic in topics
        where topic.Case.IsOfHousehold()
        select topic;
}
