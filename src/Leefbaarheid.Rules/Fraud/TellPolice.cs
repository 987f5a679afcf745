namespace Leefbaarheid.Rules;

internal sealed partial class FraudPack
{
    private static readonly RuleHead Drugs = new(
        "WF-01",
        "Hennep of drugs",
        "Hemp or drugs",
        [LegalBasis.LegitimateInterest, LegalBasis.OwnInterestCriminal],
        [Sources.Hr20181810, Sources.Uavg33, Sources.Hen, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Because = new(
            "Iemand vermoedt hennep of drugs in de woning. De politie onderzoekt dat, niet de corporatie.",
            "Someone suspects hemp or drugs in the home. The police look into that, not the corporation."),
    };

    private Rule TellPolice
    {
        get
        {
            var suspected =
                from topic in views.Topics
                where Say(
                    topic.Leading.Category is SignalCategory.Hemp or SignalCategory.DrugTrade,
                    $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor hennep en drugs",
                    $"topic {topic.Topic.Name.English}, the rule is for hemp and drugs")
                select topic;
            return Drugs.Define(
                policy,
                suspected.Beside(views.Partners.Of(PartnerKind.Police), (topic, partners) => ReferToPolice(
                    topic, partners.Best(topic.Neighbourhood).OrKind(PartnerKind.Police))),
                suspected.Select(topic => StayAway(topic)))
                .Blocks("BB-01", "OVL-05");
        }
    }

    private static readonly Text ReferToPoliceStep = new(
        "Vertel de politie (0900-8844) wat is gezien; een collega kijkt eerst mee.",
        "Tell the police (0900-8844) what was seen; a colleague looks first.");

    private static readonly ValueList<DataField> AddressAndFacts = [DataFields.SubjectAddress, DataFields.Facts];

    private static readonly ValueList<DataField> BuildingAndFacts = [DataFields.Building, DataFields.Facts];

    private Refer ReferToPolice(TopicView topic, Addressee police) => Drugs.Refer(topic, police) with
    {
        Step = ReferToPoliceStep,
        Due = policy.Report.EndFrom(topic.Start, calendar),
        Fields = topic.IsHousehold ? AddressAndFacts : BuildingAndFacts,
        NeedsReview = true,
    };

    private static readonly Text StayAwayStep = new(
        "Ga niet zelf naar binnen, bemiddel niet en begin niet vanzelf een procedure.",
        "Do not go in yourself, do not mediate and start no procedure by itself.");

    private static readonly Text StayAwayReason = new(
        "Eigen bezoek is gevaarlijk en stoort het onderzoek; een mens weegt eerst alle belangen.",
        "A visit of our own is dangerous and disturbs the inquiry; a human weighs all interests first.");

    private static readonly ValueList<BlockTarget> NoOwnSteps =
        [BlockTarget.OwnVisits, BlockTarget.Rule("BB-01"), BlockTarget.Rule("OVL-05")];

    private static Block StayAway(TopicView topic) => Drugs.Block(topic, NoOwnSteps) with
    {
        Step = StayAwayStep,
        Because = StayAwayReason,
    };
}
