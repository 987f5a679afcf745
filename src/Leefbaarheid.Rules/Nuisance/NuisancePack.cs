using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

/// <summary>Overlast: from neighbours who settle it themselves to a warning.</summary>
internal sealed partial class NuisancePack
{
    private readonly NuisancePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly Query<NuisanceView> nuisance;
    private readonly Query<NuisanceView> ofTenants;
    private readonly Query<PartnersOfKind> partners;

    public NuisancePack(NuisancePolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar) = (policy, calendar);
        (nuisance, partners) = (views.Nuisance, views.Partners);
        ofTenants =
            from n in nuisance
            where Say(n.Topic.IsOwnTenant, $"huurder van de corporatie zelf")
            select n;
    }

    public IEnumerable<Rule> Rules =>
        [FirstTalkYourself, CaretakerTalks, FindTheCause, HelpFirst, WarnPersistentDisturbance];

    private string InWindow => policy.Window.Days > 0 ? $"in {policy.Window.Days} dagen" : $"in {policy.Window}";

    private string MostForResidents => $"hoogstens {(int)policy.Serious - 1}";

    private static string Word(Answer answer) => Answers.Words.Name(answer).Dutch;

    private static string Word(NuisanceKind kind) => NuisanceKinds.Words.Name(kind).Dutch;
}
