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
            var found =
                from hotspot in hotspots
                join complex in Facts.Complexes on hotspot.Complex equals complex.Id into complexes
                select new FoundHotspot(
                    hotspot,
                    Reason(hotspot),
                    policy.Inspection.EndFrom(hotspot.Start!.Value, calendar),
                    complexes.SingleOrDefault()?.Neighbourhood);
            return Hotspot.Define(
                policy,
                found.Beside(views.Teams, (found, teams) => WalkThrough(found, teams.Best(found.Neighbourhood))),
                found.Beside(
                    views.Partners.Of(PartnerKind.NeighbourhoodCoordination),
                    (found, known) => WarnCoordination(
                        found, known.Best(found.Neighbourhood).OrKind(PartnerKind.NeighbourhoodCoordination))));
        }
    }

    private Text Since(HotspotView hotspot) => hotspot.LastInspection is { } day
        ? new($"in {window.Dutch} en na de schouw van {day:uuuu-MM-dd}",
            $"in {window.English} and after the inspection of {day:uuuu-MM-dd}")
        : new($"in {window.Dutch}", $"in {window.English}");

    private static readonly Text WalkThroughStep = new(
        "De wijkbeheerder loopt met bewoners een schouw door het complex en spreekt af wat er beter moet.",
        "The caretaker walks through the complex with residents and agrees with them what has to improve.");

    private static Act WalkThrough(FoundHotspot found, TeamAtWork? team) => Hotspot.Act(found) with
    {
        Step = WalkThroughStep,
        Because = found.Because,
        Due = found.Due,
        Partner = team.OrKind(),
        Facts = found.Facts.And(team),
    };

    private static readonly Text WarnCoordinationStep = new(
        "De wijkbeheerder vertelt Buurtregie dat hier veel wordt gemeld; namen noemt hij niet.",
        "The caretaker tells Buurtregie that much is reported here; he names nobody.");

    private static Warn WarnCoordination(FoundHotspot found, Addressee coordination) => Hotspot.Warn(found) with
    {
        Step = WarnCoordinationStep,
        Because = found.Because,
        Due = found.Due,
        Partner = coordination,
    };

    private static readonly Text OnSurroundings = new("over de omgeving", "about the surroundings");

    /// <summary>Of few households it says the same of each complex.</summary>
    private Text Reason(HotspotView hotspot) =>
        hotspot.IsPhysical ? Reason(Noun.Report.Count(hotspot.Count).Then(OnSurroundings))
        : hotspot.Households is var households && numbers.AreFew(households) ? reasonOfFew
        : Reason(numbers.Reports(hotspot.Count, households));

    private Text Reason(Text reports) => new(
        $"Uit dit complex kwamen in {window.Dutch} {reports.Dutch}.",
        $"From this complex came {reports.English} in {window.English}.");
}
