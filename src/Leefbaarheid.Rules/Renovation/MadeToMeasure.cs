namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    private static readonly RuleHead Measure = new(
        "REN-05",
        "Maatwerk kwetsbaar huishouden",
        "Made to measure for a vulnerable household",
        [LegalBasis.Consent],
        [Sources.Sej, Sources.Kjo, Sources.Gez, Sources.Default])
    {
        Task = LiveabilityTask.A,
        Because = new(
            "Het huisbezoek liet zien dat dit huishouden hulp nodig heeft om het werk door te komen.",
            "The home visit showed that this household needs help to get through the works."),
    };

    private Rule MadeToMeasure
    {
        get
        {
            var made =
                (from visit in Facts.HomeVisits
                 join project in Facts.RenovationProjects on visit.Project equals project.Id
                 select new { Visit = visit, project.HandoverOn })
                .During(v => FromVisit(v.Visit.On, v.HandoverOn))
                .Select(v => v.Visit);
            var needed =
                from visits in made.GroupBy(visit => visit.Household)
                join household in Facts.Households on visits.Key equals household.Id into households
                join complex in Facts.Complexes
                    on CasePlace.ComplexOf(CaseSubject.Of(visits.Key), households.SingleOrDefault())
                    equals complex.Id into complexes
                let need = new NeedView(visits, households.SingleOrDefault(), complexes.SingleOrDefault())
                where Say(need.IsShown, $"{need.Words.Dutch}", $"{need.Words.English}")
                select need;
            return Measure.Define(
                policy,
                [
                    needed.Select(n => MakePlan(n)),
                    .. Measure.Weigh(
                        needed.At(views.Partners, PartnerKind.NeighbourhoodCareTeam, n => n.Neighbourhood),
                        row => Verdict.Of(row.Row.ConsentToCare, Terms.ConsentToCare),
                        row => ReferToCare(row.Row, row.Partner),
                        question => question with { Step = AskConsentStep }),
                ]);
        }
    }

    private static Validity FromVisit(LocalDate visit, LocalDate? handover)
    {
        Say(
            true,
            $"bezoek op {visit:uuuu-MM-dd}, oplevering: {handover.Words().Dutch}",
            $"visit on {visit:uuuu-MM-dd}, handover: {handover.Words().English}");
        return Validity.Between(visit, handover);
    }

    private static readonly Text MakePlanStep = new(
        "De projectbegeleider maakt met het huishouden een plan: een rustwoning, hulp of een ander moment. "
            + "Aannemers vertellen de begeleider wat zij zien.",
        "The project guide makes a plan with the household: a rest dwelling, help or another moment. "
            + "Contractors tell the guide what they see.");

    private Act MakePlan(NeedView n) => Measure.Act(n) with
    {
        Step = MakePlanStep,
        Due = policy.MadeToMeasure.EndFrom(n.Shown.On, calendar),
    };

    private static readonly Text ReferToCareStep = new(
        "De projectbegeleider brengt het huishouden in contact met het wijkteam.",
        "The project guide brings the household in touch with the care team.");

    private static readonly ValueList<DataField> ToCareTeam =
        [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts];

    private Refer ReferToCare(NeedView n, Addressee careTeam) => Measure.Refer(n, careTeam) with
    {
        Step = ReferToCareStep,
        Due = policy.MadeToMeasure.EndFrom(n.Shown.On, calendar),
        Fields = ToCareTeam,
        Facts = n.Facts.And(new FactReference(FactKinds.Household, n.Case.Id)),
    };

    private static readonly Text AskConsentStep = new(
        "De projectbegeleider vraagt het huishouden of het wijkteam mag worden ingeschakeld.",
        "The project guide asks the household whether the care team may be told.");
}
