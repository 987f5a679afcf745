using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Mediation;

internal sealed partial class MediationPack
{
    private static readonly RuleHead Mediation = new(
        "BB-01",
        "Verwijzen naar buurtbemiddeling",
        "Refer to neighbour mediation",
        [LegalBasis.Consent],
        [Sources.Avg5And6, Sources.Bbr, Sources.Bbc, Sources.Default]);

    private Rule ReferToMediation
    {
        get
        {
            var suitable =
                from n in views.Nuisance
                where Say(n.Topic.IsHousehold, $"over een bekend huishouden")
                where Say(IsForMediation(n), $"soort overlast: {NuisanceKinds.Words.Name(n.Kind).Dutch}")
                where Say(
                    n.Leading.Severity < serious, $"ernst {(int)n.Leading.Severity}, hoogstens {(int)serious - 1}")
                where Say(
                    n.Repeats >= policy.MinimumRepeats, $"{n.Repeats} meldingen, minstens {policy.MinimumRepeats}")
                join signal in views.Open on n.Case equals signal.About into open
                where Say(!ContraIndicationsOf(open).Any(), $"geen contra-indicatie")
                join partner in Facts.Partners on PartnerKind.NeighbourMediation equals partner.Kind into partners
                select new MediationView(n, partners.Best(n.Topic.Neighbourhood));
            return Mediation.Define(
                    policy,
                    from m in suitable
                    where Say(m.Agreed == Answer.Yes, $"de melder probeerde het zelf en stemt in")
                    select ReferReporter(m),
                    from m in suitable
                    where Say(m.Agreed == Answer.Unknown, $"nog te vragen: {string.Join(", ", m.Missing)}")
                    select AskReporter(m))
                .Suppresses("OVL-01", "OVL-02");
        }
    }

    private static bool IsForMediation(NuisanceView n) =>
        n.Kind == NuisanceKind.Quarrel
        || (n.Kind == NuisanceKind.OrdinaryHindrance && n.WasWithoutEffect("OVL-02"));

    private Refer ReferReporter(MediationView m) => new(Mediation.Card, m.Nuisance.Case)
    {
        Step = new(
            $"Verwijs de melder naar {m.Addressee.Description.Dutch}.",
            $"Refer the reporter to {m.Addressee.Description.English}."),
        Because = new Text(
            "De buren komen er samen niet uit, en de melder stemt in met bemiddeling.",
            "The neighbours do not settle it by themselves, and the reporter agrees to mediation.").Then(Voluntary),
        Start = m.Nuisance.Start,
        Due = policy.Referral.EndFrom(m.Nuisance.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = m.Addressee,
        Fields = [DataFields.ReporterName, DataFields.ReporterPhone],
        LeavesStanding = LeftStanding(m.Partner),
        Facts = m.Facts,
        Topics = [m.Nuisance.Topic.Topic],
    };

    private Require AskReporter(MediationView m) => new(Mediation.Card, m.Nuisance.Case)
    {
        Step = m.Missing.Contains(nameof(Signal.ReporterConsent))
            ? new("Vraag of de melder met bemiddeling instemt.", "Ask whether the reporter agrees to mediation.")
            : new(
                "Vraag of de melder het zelf met de buren heeft besproken.",
                "Ask whether the reporter raised it with the neighbours."),
        Because = new Text(
            "Bemiddeling past bij deze zaak; zonder de melder wordt niet verwezen.",
            "Mediation suits this case; nobody is referred without the reporter.").Then(Voluntary),
        Start = m.Nuisance.Start,
        Due = policy.Referral.EndFrom(m.Nuisance.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = m.Addressee,
        Missing = m.Missing,
        Facts = m.Facts,
        Topics = [m.Nuisance.Topic.Topic],
    };
}
