namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    private static readonly RuleHead Visiting = new(
        "REN-02",
        "Huisbezoek voor start",
        "A home visit before the start",
        [LegalBasis.Contract],
        [Sources.P31, Sources.Sej, Sources.Kjr, Sources.Default])
    {
        Task = LiveabilityTask.A,
        NamesPeople = true,
        Because = new(
            "Een gesprek aan huis laat vóór het werk zien wat een huishouden nodig heeft.",
            "A talk at home shows before the works what a household needs."),
    };

    private Rule VisitBeforeStart => Visiting.Define(
        policy,
        from p in running
        join household in Unreached on p.Id equals household.Part.Project into unreached
        where Say(
            unreached.Count > 0,
            $"nog niet bereikt met een huisbezoek: {unreached.Count}",
            $"not reached by a home visit yet: {unreached.Count}")
        select Visit(p, unreached));

    /// <summary>Residents whom no visit has reached, in whose case own visits are not held back.</summary>
    private Query<UnreachedHousehold> Unreached
    {
        get
        {
            var unreached =
                from resident in residents
                join visit in Facts.HomeVisits.During(visit => Validity.From(visit.On))
                    on resident equals PartOf(visit) into visits
                where Say(
                    !visits.Any(visit => visit.Reached),
                    $"huishouden {resident.Household}: {visits.Count} pogingen, {Reached(visits)} keer bereikt",
                    $"household {resident.Household}: {visits.Count} attempts, reached {Reached(visits)} times")
                select new UnreachedHousehold(resident, AreEnough(visits));
            return unreached.WithNo(
                Proposals.Blocks.Where(block => block.Blocks.Contains(BlockTarget.OwnVisits)),
                household => CaseSubject.Of(household.Part.Household),
                block => block.Case);
        }
    }

    private static Part? PartOf(HomeVisit visit) =>
        visit.Project is { } project ? new Part(project, visit.Household) : null;

    private static int Reached(Group<HomeVisit> visits) => visits.Count(visit => visit.Reached);

    private bool AreEnough(Group<HomeVisit> visits) =>
        visits.Count >= policy.Attempts
        && visits.Where(visit => visit.DayPart is not null).Select(visit => visit.DayPart).Distinct().Count()
            >= policy.DayParts;

    private static readonly ValueList<Term> AttemptsMet =
        [new("AttemptsMet", "genoeg pogingen gedaan", "enough attempts made")];

    private static readonly ValueList<Term> AttemptsNotMet =
        [new("AttemptsNotMet", "nog niet genoeg pogingen", "not enough attempts yet")];

    private Text TryStep => new(
        $"De projectbegeleider gaat minstens {policy.Attempts} keer langs bij wie nog niet is bereikt. "
            + $"Kies wisselende tijden: ochtend, middag of avond, minstens {policy.DayParts} van die drie.",
        $"The project guide calls at least {policy.Attempts} times on those not reached yet. "
            + $"Vary the time: morning, afternoon or evening, at least {policy.DayParts} of these three.");

    private static readonly Text OtherWayStep = new(
        "De projectbegeleider zoekt een andere manier om te bereiken wie na alle pogingen niet is bereikt.",
        "The project guide looks for another way to reach those whom no attempt has reached.");

    private Act Visit(ProjectView p, Group<UnreachedHousehold> unreached)
    {
        bool met = unreached.All(household => household.HasEnoughAttempts);
        return Visiting.Act(p) with
        {
            Step = met ? OtherWayStep : TryStep,
            Due = p.Project.StartsOn is { } starts ? starts - policy.BeforeStart : null,
            Reasons = met ? AttemptsMet : AttemptsNotMet,
            Facts = With(p.Facts, unreached.Select(household => household.Part.Household)),
        };
    }

    /// <summary>A resident whom no visit has reached.</summary>
    private sealed record UnreachedHousehold(Part Part, bool HasEnoughAttempts);
}
