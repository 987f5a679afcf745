namespace Leefbaarheid.Rules;

internal sealed partial class PlacementPack
{
    private static readonly RuleHead PlanningB = new(
        "UIT-04",
        "Begeleiding weggevallen",
        "Guidance ended too early",
        [LegalBasis.Contract],
        [Sources.Alm, Sources.Jvh, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "De begeleiding is gestopt; of de huur kan doorlopen, hangt daar niet vanzelf van af.",
            "Guidance has stopped; whether the tenancy can go on does not simply hang on that."),
    };

    private Rule FindPlanB
    {
        get
        {
            var ended =
                (from p in GoingOn
                 from day in p.Placement.GuidanceEndedOn
                 select new Unguided(p, day))
                .During(p => FromTheEnd(p.EndedOn));
            return PlanningB.Define(policy, PlanningB.Weigh(
                ended,
                p => !Verdict.Of(p.View.Placement.GoalsReached, Terms.GoalsReached),
                p => CallProvider(p),
                question => question with
                {
                    Step = AskForGoalsStep,
                    Because = GoalsDecideOnHelp,
                    About = question.Facts[0],
                }));
        }
    }

    private static Validity FromTheEnd(LocalDate ended)
    {
        Say(true, $"begeleiding gestopt op {ended:uuuu-MM-dd}", $"guidance ended on {ended:uuuu-MM-dd}");
        return Validity.From(ended);
    }

    private static readonly Text CallProviderStep = new(
        "De consulent belt de zorgaanbieder en spreekt een plan B af, zo nodig met het wijkteam. "
            + "Zet geen stap over de huur.",
        "The consultant calls the care provider and agrees on a plan B, with the care team if needed. "
            + "Take no step on the tenancy.");

    private static readonly Text GoalsDecideOnHelp = new(
        "De begeleiding is gestopt. Zijn de doelen niet bereikt, dan is er een plan B nodig.",
        "Guidance has stopped. Where the goals were not reached, a plan B is needed.");

    private Act CallProvider(Unguided p) => PlanningB.Act(p.View) with
    {
        Step = CallProviderStep,
        Start = p.EndedOn,
        Due = policy.PlanB.EndFrom(p.EndedOn, calendar),
        Partner = p.View.CareProvider,
    };

    /// <summary>A placement whose guidance ended.</summary>
    private sealed record Unguided(PlacementView View, LocalDate EndedOn);
}
