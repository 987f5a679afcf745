namespace Leefbaarheid.Rules;

internal sealed partial class MediationPack
{
    private static readonly RuleHead Mediation = new(
        "BB-01",
        "Verwijzen naar buurtbemiddeling",
        "Refer to neighbour mediation",
        [LegalBasis.Consent],
        [Sources.Avg5And6, Sources.Bbr, Sources.Bbc, Sources.Default])
    {
        Task = LiveabilityTask.A,
    };

    private static readonly Term ReporterConsentTerm = new(
        nameof(Signal.ReporterConsent), "toestemming van de melder", "consent of the reporter");

    private Rule ReferToMediation => Mediation.Define(
            policy,
            Mediation.Weigh(
                Suitable.Beside(
                    views.Partners.Of(PartnerKind.NeighbourMediation),
                    (n, partners) => new MediationView(n, partners.Best(n.Topic.Neighbourhood))),
                m => Verdict.Of(m.Nuisance.Leading.TriedSelf, Terms.TriedSelf)
                    && Verdict.Of(m.Nuisance.ReporterConsent, ReporterConsentTerm),
                m => ReferReporter(m),
                AskReporter))
        .Suppresses("OVL-01", "OVL-02");

    private Query<NuisanceView> Suitable =>
        from n in views.Nuisance
        where n.Case.IsOfHousehold()
        where Say(
            IsForMediation(n),
            $"soort overlast: {NuisanceKinds.Words.Name(n.Kind).Dutch}",
            $"kind of nuisance: {NuisanceKinds.Words.Name(n.Kind).English}")
        where Say(
            n.Leading.Severity < serious,
            $"ernst {(int)n.Leading.Severity}, hoogstens {(int)serious - 1}",
            $"severity {(int)n.Leading.Severity}, at most {(int)serious - 1}")
        where Say(
            n.Repeats >= policy.MinimumRepeats,
            $"{n.Reports.Dutch}, minstens {policy.MinimumRepeats}",
            $"{n.Reports.English}, at least {policy.MinimumRepeats}")
        join open in views.Cases.Where(open => HasContraIndication(open)) on n.Case equals open.Case into against
        where Say(
            against.Count == 0,
            $"{(against.Count == 0 ? "geen" : "er is een")} contra-indicatie",
            $"{(against.Count == 0 ? "no" : "there is a")} contra-indication")
        select n;

    private static bool IsForMediation(NuisanceView n) =>
        n.Kind == NuisanceKind.Quarrel
        || (n.Kind == NuisanceKind.OrdinaryHindrance && n.WasWithoutEffect("OVL-02"));

    private static readonly ValueList<DataField> OfReporter = [DataFields.ReporterName, DataFields.ReporterPhone];

    private Refer ReferReporter(MediationView m) => Mediation.Refer(m, m.Addressee) with
    {
        Step = new(
            $"Verwijs de melder naar {m.Addressee.Description.Dutch}.",
            $"Refer the reporter to {m.Addressee.Description.English}."),
        Because = MediationTexts.ReporterAgrees,
        Due = policy.Referral.EndFrom(m.Nuisance.Start, calendar),
        Rung = Mediation.Rung,
        Fields = OfReporter,
        LeavesStanding = LeftStanding(m.Partner),
    };

    private static readonly Text AskConsent = new(
        "Vraag of de melder met bemiddeling instemt.", "Ask whether the reporter agrees to mediation.");

    private static readonly Text AskTried = new(
        "Vraag of de melder het zelf met de buren heeft besproken.",
        "Ask whether the reporter raised it with the neighbours.");

    private static Require AskReporter(Require question) => question with
    {
        Step = question.Missing.Contains(ReporterConsentTerm) ? AskConsent : AskTried,
        Because = MediationTexts.MediationSuits,
    };
}
