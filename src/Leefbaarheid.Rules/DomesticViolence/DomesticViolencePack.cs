using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.DomesticViolence;

/// <summary>Huiselijk geweld en kindermishandeling: the corporation's own, voluntary reporting code.</summary>
internal sealed partial class DomesticViolencePack
{
    private readonly DomesticViolencePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly Query<ViolenceView> violence;

    public DomesticViolencePack(DomesticViolencePolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar) = (policy, calendar);
        violence = views.Topics
            .Where(topic => topic.Leading.Category.IsViolenceAtHome())
            .Beside(views.Partners.Of(PartnerKind.SafeHome), (topic, partners) => new ViolenceView(
                topic, partners.Best(topic.Neighbourhood).OrKind(PartnerKind.SafeHome)));
    }

    public IEnumerable<Rule> Rules => [ConsultAndAdvice, ConsiderReporting, TalkFirstUnlessUnsafe];
}
