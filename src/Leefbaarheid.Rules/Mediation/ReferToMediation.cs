using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Mediation;

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

    private static readonly ValueList<DataField> OfReporter = [DataFields.ReporterName, DataFields.ReporterPhone];

    private Rule ReferToMediation
    {
        get
        {
            var unsuitable = views.Cases.Where(open => HasContraIndication(open));
            var suitable =
                from n in views.Nuisance
                where Say(n.Topic.IsHousehold, $"over een bekend huishouden")
                where Say(IsForMediation(n), $"soort overlast: {NuisanceKinds.Words.Name(n.Kind).Dutch}")
                where Say(
                    n.Leading.Severity < serious, $"ernst {(int)n.Leading.Severity}, hoogstens {(int)serious - 1}")
                where Say(
                    n.Repeats >= policy.MinimumRepeats, $"{n.Repeats} meldingen, minstens {policy.MinimumRepeats}")
                join open in unsuitable on n.Case equals open.Case into against
                where Say(against.Count == 0, $"geen contra-indicatie")
                select n;
            var mediation = suitable.Beside(
                views.Partners.Of(PartnerKind.NeighbourMediation),
                (n, partners) => new MediationView(n, partners.Best(n.Topic.Neighbourhood)));
            return Mediation.Define(
                    policy,
                    from m in mediation
                    where Say(m.Agreed == Answer.Yes, $"de melder probeerde het zelf en stemt in")
                    select ReferReporter(m),
                    from m in mediation
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
        Because = MediationTexts.ReporterAgrees,
        Start = m.Nuisance.Start,
        Due = policy.Referral.EndFrom(m.Nuisance.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = m.Addressee,
        Fields = OfReporter,
        LeavesStanding = LeftStanding(m.Partner),
        Facts = m.Facts,
        Topics = m.Nuisance.Topic.Topics,
    };

    private Require AskReporter(MediationView m) => new(Mediation.Card, m.Nuisance.Case)
    {
        Step = m.Missing.Contains(nameof(Signal.ReporterConsent))
            ? new("Vraag of de melder met bemiddeling instemt.", "Ask whether the reporter agrees to mediation.")
            : new(
                "Vraag of de melder het zelf met de buren heeft besproken.",
                "Ask whether the reporter raised it with the neighbours."),
        Because = MediationTexts.MediationSuits,
        Start = m.Nuisance.Start,
        Due = policy.Referral.EndFrom(m.Nuisance.Start, calendar),
        Rung = LandlordRung.L2,
        Partner = m.Addressee,
        Missing = m.Missing,
        Facts = m.Facts,
        Topics = m.Nuisance.Topic.Topics,
    };
}
