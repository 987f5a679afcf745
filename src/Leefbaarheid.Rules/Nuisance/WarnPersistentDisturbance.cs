namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    private static readonly RuleHead Disturbance = new(
        "OVL-05",
        "Woongenotverstoorder: waarschuwen, dossier",
        "Persistent disturbance: warn and keep a file",
        [LegalBasis.GoodTenant],
        [Sources.Bw7213, Sources.Btiv51, Sources.Vact, Sources.Jut, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "De overlast houdt aan en beide kanten zijn gehoord.", "The nuisance goes on and both sides were heard."),
    };

    private Rule WarnPersistentDisturbance => Disturbance.Define(
        policy,
        from n in ofTenants
        where Say(
            n.Kind == NuisanceKind.PersistentDisturbance,
            $"soort overlast: {Name(n).Dutch}, de regel is voor wie blijft verstoren",
            $"kind of nuisance: {Name(n).English}, the rule is for persistent disturbance")
        where Say(
            n.Repeats >= policy.Repeated,
            $"{n.Reports.Dutch} in {Window.Dutch}, minstens {policy.Repeated}",
            $"{n.Reports.English} in {Window.English}, at least {policy.Repeated}")
        where Say(
            n.BothHeard,
            $"beide kanten gehoord in {Window.Dutch}: {Answers.Words.Name(Answers.Of(n.BothHeard)).Dutch}",
            $"both sides heard in {Window.English}: {Answers.Words.Name(Answers.Of(n.BothHeard)).English}")
        select WriteWarning(n));

    private static readonly Text WriteWarningStep = new(
        "Stuur een schriftelijke waarschuwing en houd een dossier bij.",
        "Send a written warning and keep a file.");

    private static readonly Term MeasureEndsTerm = new("measureEnds", "einde van de maatregel", "end of the measure");

    private LocalDate WarningDue(NuisanceView n) => policy.Warning.EndFrom(n.Start, calendar);

    /// <summary>The measure counts from the warning; while none is given, from the day on which it is due.</summary>
    private LocalDate MeasureEnds(NuisanceView n) =>
        (n.LastDone(Disturbance.Id) ?? WarningDue(n)) + policy.WarningEnds;

    private Act WriteWarning(NuisanceView n) => Disturbance.Act(n) with
    {
        Step = WriteWarningStep,
        Due = WarningDue(n),
        Rung = Disturbance.Rung,
        Dates =
        [
            new(MeasureEndsTerm, MeasureEnds(n), new(
                "termijn uit het beleid, na de waarschuwing", "term of policy after the warning")),
        ],
    };
}
