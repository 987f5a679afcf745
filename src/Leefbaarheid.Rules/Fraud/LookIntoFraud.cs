namespace Leefbaarheid.Rules;

internal sealed partial class FraudPack
{
    private static readonly RuleHead Fraud = new(
        "WF-02",
        "Woonfraude onderzoeken",
        "Look into housing fraud",
        [LegalBasis.Contract, LegalBasis.LegitimateInterest],
        [Sources.Btiv51, Sources.VeraOne, Sources.Default])
    {
        Because = new(
            "Iemand denkt dat de woning anders wordt gebruikt dan afgesproken. Dat staat nog niet vast.",
            "Someone thinks that the home is used in another way than agreed. That is not established yet."),
    };

    private Rule LookIntoFraud
    {
        get
        {
            var suspected =
                from topic in views.Topics
                where Say(
                    topic.Leading.Category == SignalCategory.HousingFraud,
                    $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor woonfraude",
                    $"topic {topic.Topic.Name.English}, the rule is for housing fraud")
                where Say(
                    topic.IsOwnTenant,
                    $"{topic.Whose.Dutch}, de regel is voor eigen huurders",
                    $"{topic.Whose.English}, the rule is for own tenants")
                select topic;
            return Fraud.Define(policy, suspected.Beside(views.Teams, (topic, known) => HearTenant(
                topic, known.Best(topic.Neighbourhood))));
        }
    }

    private static readonly Text HearTenantStep = new(
        "De wijkbeheerder hoort de huurder en bekijkt wat de corporatie zelf al in de administratie heeft.",
        "The caretaker hears the tenant and looks at the records that the corporation holds itself.");

    private static readonly Text HearTenantLimit = new(
        "Doe niet meer dan nodig: niet posten en niet bij de buren rondvragen.",
        "Do no more than needed: no watching the home and no asking around.");

    private Act HearTenant(TopicView topic, TeamAtWork? team) => Fraud.Act(topic) with
    {
        Step = HearTenantStep.Then(HearTenantLimit).Then(team?.Place ?? Text.Empty),
        Due = policy.Hearing.EndFrom(topic.Start, calendar),
        Partner = team.OrKind(),
        Facts = topic.FactsWithHousehold.And(team),
    };
}
