using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.DomesticViolence;

/// <summary>Huiselijk geweld en kindermishandeling: the corporation's own, voluntary reporting code.</summary>
internal sealed partial class DomesticViolencePack
{
    private readonly DomesticViolencePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly Query<ViolenceView> violence;

    /// <summary>Acute danger is itself the reason not to talk first, on whatever topic of the case it was reported.</summary>
    private readonly Query<ViolenceView> acute;

    public DomesticViolencePack(DomesticViolencePolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar) = (policy, calendar);
        violence = views.Topics
            .Where(topic => topic.Leading.Category.IsViolenceAtHome())
            .Beside(views.Partners.Of(PartnerKind.SafeHome), (topic, partners) => new ViolenceView(
                topic, partners.Best(topic.Neighbourhood).OrKind(PartnerKind.SafeHome)));
        acute =
            from v in violence
            where Say(v.Threshold == ReportingThreshold.Acute, $"acuut gevaar is zelf de reden om niet vooraf te spreken")
            select v;
    }

    public IEnumerable<Rule> Rules => [ConsultAndAdvice, ConsiderReporting, TalkFirstUnlessUnsafe];
}
