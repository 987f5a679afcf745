namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Caretaker = new(
        "OVL-02",
        "Gesprek wijkbeheerder",
        "The caretaker talks",
        [LegalBasis.Contract],
        [Sources.Tiw, Sources.Vact, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Er is meer dan eens gemeld, en het zelf bespreken is geprobeerd of kan niet van de melder worden "
                + "gevraagd.",
            "It was reported more than once, and raising it oneself was tried or cannot be asked of the reporter."),
    };

    private Rule CaretakerTalks
    {
        get
        {
            var repeated =
                from n in light
                where Say(
                    n.Repeats >= policy.Repeated,
                    $"{n.Reports.Dutch} in {Window.Dutch}, minstens {policy.Repeated}",
                    $"{n.Reports.English} in {Window.English}, at least {policy.Repeated}")
                select n;
            return Caretaker.Define(policy, Caretaker.Weigh(
                repeated.Beside(teams, (n, known) => new AtTeam(n, known.Best(n.Topic.Neighbourhood))),
                row => Verdict.Of(row.View.Leading.TriedSelf, Terms.TriedSelf)
                    || Verdict.Of(row.View.Leading.ReporterAfraid, Terms.ReporterAfraid),
                row => HearBothSides(row.View, row.Team),
                AskWhetherTried));
        }
    }

    private static readonly Text HearBoth = new(
        "De wijkbeheerder hoort beide kanten.", "The caretaker hears both sides.");

    private static readonly Text HearApart = new(
        "De wijkbeheerder hoort beide kanten, apart van elkaar.",
        "The caretaker hears both sides, apart from each other.");

    private Act HearBothSides(NuisanceView n, TeamAtWork? at) => Caretaker.Act(n) with
    {
        Step = (n.Leading.ReporterAfraid ? HearApart : HearBoth).Then(at?.Place ?? Text.Empty),
        Due = policy.Talk.EndFrom(n.Start, calendar),
        Rung = Caretaker.Rung,
        Partner = at.OrKind(),
        Facts = n.Facts.And(at),
    };

    private sealed record AtTeam(NuisanceView View, TeamAtWork? Team);
}
