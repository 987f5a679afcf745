using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Nuisance;

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
    };

    private Rule WarnPersistentDisturbance => Disturbance.Define(
        policy,
        from n in ofTenants
        where Say(n.Kind == NuisanceKind.PersistentDisturbance, $"soort overlast: {Word(n.Kind)}")
        where Say(n.Repeats >= policy.Repeated, $"{n.Repeats} meldingen {InWindow}, minstens {policy.Repeated}")
        where Say(n.BothHeard, $"beide kanten gehoord {InWindow}: {Word(Answers.Of(n.BothHeard))}")
        select WriteWarning(n));

    private static readonly Text WriteWarningStep = new(
        "Stuur een schriftelijke waarschuwing en houd een dossier bij.",
        "Send a written warning and keep a file.");

    private static readonly Text WriteWarningReason = new(
        "De overlast houdt aan en beide kanten zijn gehoord.",
        "The nuisance goes on and both sides were heard.");

    private LocalDate WarningDue(NuisanceView n) => policy.Warning.EndFrom(n.Start, calendar);

    /// <summary>The measure counts from the warning; while none is given, from the day on which it is due.</summary>
    private LocalDate MeasureEnds(NuisanceView n) =>
        (n.LastDone(Disturbance.Id) ?? WarningDue(n)) + policy.WarningEnds;

    private Act WriteWarning(NuisanceView n) => new(Disturbance.Card, n.Case)
    {
        Step = WriteWarningStep,
        Because = WriteWarningReason,
        Start = n.Start,
        Due = WarningDue(n),
        Rung = LandlordRung.L4,
        Dates =
        [
            new("measureEnds", MeasureEnds(n), new(
                "termijn van beleid na de waarschuwing", "term of policy after the warning")),
        ],
        Facts = n.Facts,
        Topics = n.Topic.Topics,
    };
}
