namespace Leefbaarheid.Rules;

internal sealed partial class NeighbourhoodPack
{
    private static readonly RuleHead Hotspot = new(
        "WIJK-02",
        "Hotspot in buurt of complex",
        "Hotspot in neighbourhood or complex",
        [LegalBasis.LiveabilityTasks],
        [Sources.Btiv51Surroundings, Sources.Rib, Sources.Default])
    {
        Task = LiveabilityTask.C,
    };

    private Rule WalkThroughHotspot
    {
        get
        {
            var inspections = Facts.Interventions.Where(step => step.CarriesOut == Hotspot.Id);
            var hotspots =
                from recent in views.InComplexes.Recent.GroupBy(one => new CaseKey(CaseSubject.Of(one.Complex!.Value)))
                join one in views.InComplexes.Open on recent.Key.Case equals one.Case into open
                join step in inspections on recent.Key.Case equals step.Case into steps
                let hotspot = new HotspotView(recent, open, steps)
                where Say(
                    hotspot.Count >= policy.Hotspot,
                    $"{Noun.Report.Count(hotspot.Count).Dutch} {Since(hotspot).Dutch}, minstens {policy.Hotspot}",
                    $"{Noun.Report.Count(hotspot.Count).English} {Since(hotspot).English}, at least {policy.Hotspot}")
                where Say(
                    !hotspot.IsOfOneHousehold,
                    $"{(hotspot.IsOfOneHousehold ? "alle" : "niet alle")} meldingen over hetzelfde huishouden",
                    $"{(hotspot.IsOfOneHousehold ? "all" : "not all")} reports about the same household")
                select hotspot;
            var located = CasePlace.Locate(hotspots, hotspot => hotspot.Case);
            return Hotspot.Define(
                policy,
                located.Beside(views.Teams, (at, teams) => WalkThrough(at.Row, teams.Best(at.Neighbourhood))),
                located.Beside(
                    views.Partners.Of(PartnerKind.NeighbourhoodCoordination),
                    (at, known) => WarnCoordination(
                        at.Row, known.Best(at.Neighbourhood).OrKind(PartnerKind.NeighbourhoodCoordination))));
        }
    }

    private Text Since(HotspotView hotspot) => hotspot.LastInspection is { } day
        ? new($"in {policy.Window.Words().Dutch} en na de schouw van {day:uuuu-MM-dd}",
            $"in {policy.Window.Words().English} and after the inspection of {day:uuuu-MM-dd}")
        : new($"in {policy.Window.Words().Dutch}", $"in {policy.Window.Words().English}");

    private static readonly Text WalkThroughStep = new(
        "De wijkbeheerder loopt met bewoners een schouw door het complex en spreekt af wat er beter moet.",
        "The caretaker walks through the complex with residents and agrees with them what has to improve.");

    private Act WalkThrough(HotspotView hotspot, TeamAtWork? team) => Hotspot.Act(hotspot) with
    {
        Step = WalkThroughStep,
        Because = Reason(hotspot),
        Due = policy.Inspection.EndFrom(hotspot.Start!.Value, calendar),
        Partner = team.OrKind(),
        Facts = hotspot.Facts.And(team),
    };

    private static readonly Text WarnCoordinationStep = new(
        "De wijkbeheerder vertelt Buurtregie dat hier veel wordt gemeld; namen noemt hij niet.",
        "The caretaker tells Buurtregie that much is reported here; he names nobody.");

    private Warn WarnCoordination(HotspotView hotspot, Addressee coordination) => Hotspot.Warn(hotspot) with
    {
        Step = WarnCoordinationStep,
        Because = Reason(hotspot),
        Due = policy.Inspection.EndFrom(hotspot.Start!.Value, calendar),
        Partner = coordination,
    };

    private static readonly Text OnSurroundings = new("over de omgeving", "about the surroundings");

    private Text Reason(HotspotView hotspot)
    {
        Text reports = hotspot.IsPhysical
            ? Noun.Report.Count(hotspot.Count).Then(OnSurroundings)
            : numbers.Reports(hotspot.Count, hotspot.Households);
        return new(
            $"Uit dit complex kwamen in {policy.Window.Words().Dutch} {reports.Dutch}.",
            $"From this complex came {reports.English} in {policy.Window.Words().English}.");
    }
}
