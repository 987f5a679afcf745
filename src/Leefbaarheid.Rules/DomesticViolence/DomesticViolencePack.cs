namespace Leefbaarheid.Rules;

/// <summary>Huiselijk geweld en kindermishandeling: the corporation's own, voluntary reporting code.</summary>
internal sealed partial class DomesticViolencePack
{
    private readonly DomesticViolencePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly Query<ViolenceView> violence;
    private readonly Query<ViolenceView> reached;

    /// <summary>Acute danger is itself the reason not to talk first, whatever topic of the case it is on.</summary>
    private readonly Query<ViolenceView> acute;

    public DomesticViolencePack(DomesticViolencePolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar) = (policy, calendar);
        violence = views.Topics
            .Where(topic => Say(
                topic.Leading.Category.IsViolenceAtHome(),
                $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor geweld in huis",
                $"topic {topic.Topic.Name.English}, the rule is for violence at home"))
            .Beside(views.Partners.Of(PartnerKind.SafeHome), (topic, partners) => new ViolenceView(
                topic, partners.Best(topic.Neighbourhood).OrKind(PartnerKind.SafeHome)));
        reached =
            from v in violence
            where Say(
                v.IsReached,
                $"drempel van de meldcode: {Name(v).Dutch}",
                $"threshold of the code: {Name(v).English}")
            select v;
        acute =
            from v in reached
            where Say(
                v.Threshold == ReportingThreshold.Acute,
                $"acuut gevaar is zelf de reden om niet vooraf te spreken",
                $"acute danger is itself the reason not to talk first")
            select v;
    }

    public IEnumerable<Rule> Rules => [ConsultAndAdvice, ConsiderReporting, TalkFirstUnlessUnsafe];
}
