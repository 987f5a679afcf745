using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json.Tests.Output;

/// <summary>Decisions in which everything that they can say is said in one of them or another.</summary>
internal sealed class RandomDecisions(Random random)
{
    private static readonly CaseSubject[] Cases =
    [
        CaseSubject.Of(new HouseholdId("1")), CaseSubject.Of(new ComplexId("1")), CaseSubject.Of(new ProjectId("1")),
        CaseSubject.Of(NeighbourhoodCode.Parse("BU08551103")), CaseSubject.Of(new EmployeeId("1")),
    ];

    private static readonly Text[] Texts =
    [
        new("Bel vandaag.", "Call today."), new("één \"é\"\n<b>", "x"), new("", "only"), new("日本", "\U0001F600"),
        Text.Empty,
    ];

    private static readonly DataField[] DataFieldsOfAll =
        [.. DataFields.All, new("diary", DataClass.Health), new("facts", DataClass.Criminal)];

    public CaseAdvice Advice()
    {
        Decision[] decisions = [.. Enumerable.Range(0, random.Next(6)).Select(_ => Decision())];
        CaseSubject[] open = [.. Cases.Where(_ => Sometimes())];
        return new CaseAdvice(
            Day(),
            Sometimes() ? One(Cases) : null,
            decisions,
            decisions.Select(decision => decision.Case).Distinct().Where(_ => Sometimes())
                .Select(subject => new Primary(subject, "BB-01")),
            open.Select(NoRule))
        {
            IgnoredLater = Sometimes() ? random.Next(5) : null,
        };
    }

    public CaseAgenda Agenda() => new(Day(), Some(AgendaDay))
    {
        Until = Sometimes() ? Day() : null,
        IsCut = Sometimes(),
        IgnoredLater = Sometimes() ? random.Next(5) : null,
    };

    public Decision Decision()
    {
        RuleCard card = Card();
        Advised row = new(One(Cases)) { Start = DayOrNone(), Facts = Some(Fact), Topics = Some(SomeTopic) };
        Decision decision = random.Next(6) switch
        {
            0 => card.Act(row) with
            {
                EndsWithReferral = Sometimes(), OverSince = DayOrNone(), IsOwnVisit = Sometimes(), Missing = Some(Term),
            },
            1 => card.Refer(row, Addressee()),
            2 => card.Block(row, Some(Target)) with { EndsWithAct = Sometimes(), Missing = Some(Term) },
            3 => card.Require(row) with
            {
                EndsWithStep = Sometimes(), About = Sometimes() ? Fact() : null, Missing = Some(Term),
            },
            4 => card.Warn(row),
            _ => card.Schedule(row),
        };
        return decision with
        {
            Of = Sometimes() ? "payload-1" : null,
            Step = One(Texts),
            Because = One(Texts),
            Due = DayOrNone(),
            Dates = Some(() => new DatedItem(Term(), Day(), One(Texts))),
            Amount = Sometimes() ? random.Next(100000) / 100m : null,
            InBlock = Sometimes() ? "A" : null,
            Rung = Sometimes() ? One(LandlordRungs.Words).Value : null,
            Partner = Sometimes() ? Addressee() : null,
            Fields = Some(() => One(DataFieldsOfAll)),
            Withheld = Some(() => new WithheldField(One(DataFieldsOfAll), One(WithheldReasons.Words).Value)),
            Reasons = Some(Term),
            LegalBasis = Some(() => One(LegalBases.Words).Value),
            StandsWith = Sometimes() ? "HG-02" : null,
            KeepsAway = One(Enum.GetValues<KeepsAway>()),
            LeavesStanding = Some(() => "OVL-01"),
            EndsWithFacts = Sometimes(),
            NeedsReview = Sometimes(),
        };
    }

    private AgendaDay AgendaDay() => new(Day())
    {
        Began = Some(Decision),
        Amended = Some(Decision),
        Ended = Some(Decision),
        Unanswered = Some(() => NoRule(One(Cases))),
        Answered = Some(() => NoRule(One(Cases))),
        Primaries = Some(() => new Primary(One(Cases), "BB-01")),
        WithoutPrimary = Some(() => One(Cases)),
    };

    private RuleCard Card()
    {
        RuleCard card = new(
            "EIG-01", One(Texts), Some(() => One(LegalBases.Words).Value), Some(() => "BBR"))
        {
            Because = One(Texts),
            Task = Sometimes() ? One(LiveabilityTasks.Words).Value : null,
            Precedence = Sometimes() ? random.Next(9) : null,
            Parts = Some(() => "talk"),
            Missing = Some(Term),
            NamesPeople = Sometimes(),
        };
        return Sometimes() ? card with { Purpose = One(Texts) } : card;
    }

    private NoRuleMatched NoRule(CaseSubject subject) =>
        new(subject, SomeTopic(), new SignalId("S1"), Day()) { AfterEfforts = Sometimes() };

    private BlockTarget Target() => random.Next(10) switch
    {
        0 => BlockTarget.JointTalks,
        1 => BlockTarget.OwnVisits,
        2 => BlockTarget.StartNotice,
        3 => BlockTarget.TerminationProposal,
        4 => BlockTarget.Rule("OVL-05"),
        5 => BlockTarget.Partner(One(PartnerKinds.Words).Value),
        6 => BlockTarget.Field(One(DataFieldsOfAll)),
        7 => BlockTarget.PersonalData(new PayloadId("BB-01")),
        8 => BlockTarget.PersonalDataOf("BB-01"),
        _ => BlockTarget.Field(new DataField(One(["JointTalks", "Politie", "OVL-05"]), DataClass.Fact)),
    };

    private Addressee Addressee() => new(
        One(PartnerKinds.Words).Value, Sometimes() ? new PartnerId("P1") : null, Sometimes() ? "ContourdeTwern" : null);

    private Topic SomeTopic() => Topic.Of(One(SignalCategories.Words).Value);

    private FactReference Fact() => new(Term(), "S1");

    private Term Term() =>
        One([FactKinds.Signal, FactKinds.Household, new Term("own", One(Texts)), new("review", "a", "b")]);

    private LocalDate Day() => new LocalDate(2026, 1, 1).PlusDays(random.Next(90000));

    private LocalDate? DayOrNone() => Sometimes() ? Day() : null;

    private bool Sometimes() => random.Next(2) == 0;

    private ValueList<T> Some<T>(Func<T> one) =>
        Enumerable.Range(0, random.Next(3)).Select(_ => one()).ToValueList();

    private T One<T>(IReadOnlyCollection<T> items) => items.ElementAt(random.Next(items.Count));
}
