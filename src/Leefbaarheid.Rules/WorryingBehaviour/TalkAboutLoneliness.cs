namespace Leefbaarheid.Rules;

internal sealed partial class WorryingBehaviourPack
{
    private static readonly RuleHead Loneliness = new(
        "ZG-03",
        "Eenzaamheid",
        "Loneliness",
        [LegalBasis.Consent],
        [Sources.Btiv51, Sources.Ven, Sources.Nws, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Iemand lijkt eenzaam; een gesprek maakt duidelijk wat iemand zelf wil.",
            "Someone seems lonely; a talk shows what someone wants."),
    };

    private Rule TalkAboutLoneliness
    {
        get
        {
            var lonely = OfHouseholds(
                from topic in views.Topics
                where Say(
                    topic.Leading.Category == SignalCategory.Loneliness,
                    $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor eenzaamheid",
                    $"topic {topic.Topic.Name.English}, the rule is for loneliness")
                select topic);
            return Loneliness.Define(
                policy,
                [
                    from topic in lonely
                    where Say(
                        topic.IsOwnTenant,
                        $"{topic.Whose.Dutch}, het gesprek is er voor eigen huurders",
                        $"{topic.Whose.English}, the talk is for own tenants")
                    select Talk(topic),
                    .. Loneliness.Weigh(
                        lonely.At(
                            views.Partners, PartnerKind.WelfareOrganisation, topic => topic.Neighbourhood),
                        row => Verdict.Of(row.Row.ConsentToCare, Terms.ConsentToCare),
                        row => ReferToWelfare(row.Row, row.Partner),
                        question => question with { Step = AskWelfareStep, Because = AskWelfareReason }),
                ]);
        }
    }

    private LocalDate TalkDue(TopicView topic) => policy.Talk.EndFrom(topic.Start, calendar);

    private static readonly Text TalkStep = new(
        "De leefbaarheidsconsulent gaat in gesprek en vraagt wat iemand zelf graag wil.",
        "The liveability consultant talks and asks what someone would like.");

    private Act Talk(TopicView topic) => Loneliness.Act(topic) with
    {
        Step = TalkStep,
        Due = TalkDue(topic),
        Facts = topic.FactsWithHousehold,
    };

    private static readonly Text ReferToWelfareStep = new(
        "Verwijs naar de welzijnsorganisatie voor contact en activiteiten in de buurt.",
        "Refer to the welfare organisation for company and activities nearby.");

    private static readonly Text WelfareAgreed = Loneliness.Because.Then(
        new("Het huishouden stemt daarmee in.", "The household agrees."));

    private Refer ReferToWelfare(TopicView topic, Addressee welfare) => Loneliness.Refer(topic, welfare) with
    {
        Step = ReferToWelfareStep,
        Because = WelfareAgreed,
        Due = TalkDue(topic),
        Fields = [DataFields.SubjectName, DataFields.SubjectPhone],
        Facts = topic.FactsWithHousehold,
    };

    private static readonly Text AskWelfareStep = new(
        "Vraag of de welzijnsorganisatie contact mag opnemen.",
        "Ask whether the welfare organisation may get in touch.");

    private static readonly Text AskWelfareReason = new(
        "Zonder toestemming gaat er niets naar de welzijnsorganisatie.",
        "Without consent nothing goes to the welfare organisation.");
}
