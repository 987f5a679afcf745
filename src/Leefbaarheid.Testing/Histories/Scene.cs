namespace Leefbaarheid.Testing;

/// <summary>
/// What a random history is mostly about: the facts that its moves put, each choice as often as the others.
/// </summary>
internal sealed record Scene(string Name, params ValueList<Func<Dice, object[]>> Choices)
{
    public static Scene Anything { get; } = new(
        "anything",
        One(RandomFacts.Signal), One(RandomFacts.Signal), One(RandomFacts.Signal),
        One(RandomFacts.Household), One(RandomFacts.Complex), One(RandomFacts.Municipality),
        One(RandomRecords.Intervention), One(RandomRecords.Referral), One(RandomRecords.CaseFile),
        One(RandomRecords.TerminationProposal), One(RandomRecords.SafetyHouseTest), One(RandomRecords.LegalHold),
        One(RandomPartners.Partner), RandomPartners.Several, One(RandomPartners.Covenant), One(RandomPartners.Payload),
        One(RandomPartners.Programme), One(RandomPartners.AreaTeam), One(RandomWorks.Employee),
        One(RandomRent.Arrears), One(RandomPlacements.Placement), One(RandomWorks.Project),
        One(RandomWorks.HomeVisit), One(RandomWorks.Satisfaction));

    public static IReadOnlyList<Scene> All { get; } =
    [
        Anything,
        new("nuisance",
            One(RandomFacts.Nuisance), One(RandomFacts.Nuisance), One(RandomFacts.Household), Stories.Ladder,
            Stories.Proposal, One(RandomRecords.Intervention), One(RandomRecords.Referral), RandomPartners.Several),
        new("mediation",
            Stories.Hindrance, Stories.Hindrance, Stories.Quarrel, Stories.Mediation, One(RandomRecords.Intervention),
            One(RandomRecords.Referral), One(RandomPartners.Partner), One(RandomPartners.Payload)),
        new("worry",
            Stories.Worry, Stories.Worry, Stories.Violence, Stories.Violence, Stories.Violence, Stories.Danger,
            Stories.Silence, One(RandomFacts.Household), One(RandomRecords.Intervention), One(RandomRecords.Referral),
            One(RandomRecords.CaseFile)),
        new("rent",
            One(RandomRent.Arrears), Stories.Eviction, Stories.EarlyWarning, Stories.Proposal,
            One(RandomFacts.Household), One(RandomPartners.Covenant), One(RandomRecords.Intervention),
            One(RandomRecords.Referral)),
        new("placement",
            One(RandomPlacements.Placement), One(RandomPlacements.Placement), Stories.Talks,
            One(RandomFacts.Household), One(RandomPartners.Partner), One(RandomRecords.LegalHold)),
        new("works",
            One(RandomWorks.Project), One(RandomWorks.Project), One(RandomWorks.HomeVisit), One(RandomWorks.HomeVisit),
            One(RandomFacts.Household), One(RandomFacts.Complex), One(RandomWorks.Employee), Stories.Visits,
            One(RandomWorks.Satisfaction)),
        new("neighbourhood",
            Stories.Hotspot, Stories.Coordination, Stories.Trend, Stories.Block, One(RandomFacts.Complex),
            One(RandomRecords.SafetyHouseTest), One(RandomRecords.CaseFile), One(RandomPartners.Covenant)),
        new("archive",
            Stories.Kept, One(RandomRecords.LegalHold), One(RandomWorks.Employee), One(RandomPartners.Payload),
            One(RandomPartners.Covenant), One(RandomFacts.Household), One(RandomRecords.Intervention)),
    ];

    public object[] Make(Dice dice) => Choices[dice.Below(Choices.Count)](dice);

    private static Func<Dice, object[]> One<T>(Func<Dice, T> fact)
        where T : notnull => dice => [fact(dice)];
}
