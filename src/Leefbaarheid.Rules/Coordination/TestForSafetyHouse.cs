namespace Leefbaarheid.Rules;

internal sealed partial class CoordinationPack
{
    private static readonly RuleHead Testing = new(
        "BR-02",
        "Toets Zorg- en Veiligheidshuis",
        "Test for the care and safety house",
        [LegalBasis.CooperationAct],
        [Sources.CooperationAct, Sources.Zvh, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Because = new(
            "Buurtregie heeft geen effect gehad.",
            "Buurtregie had no effect."),
    };

    private Rule TestForSafetyHouse
    {
        get
        {
            var records =
                Facts.Interventions
                    .Where(step => Passing.CarriesOut(step.CarriesOut, Bringing.Id))
                    .Select(CoordinationRecord.Of)
                    .Concat(Facts.Referrals
                        .Where(made => Passing.CarriesOut(made.CarriesOut, Bringing.Id))
                        .Select(CoordinationRecord.Of))
                    .Where(record => Passing.IsOfHomes(record.Case));
            var inVain =
                from ofCase in records.GroupBy(record => new CaseKey(record.Case))
                join test in Facts.SafetyHouseTests on ofCase.Key.Case equals test.Case into tests
                let tested = new TestedCase(ofCase, tests)
                where Say(
                    tested.IsWithoutEffect,
                    $"Buurtregie {(tested.IsWithoutEffect ? "bleef zonder effect" : "loopt nog of had effect")}",
                    $"Buurtregie {(tested.IsWithoutEffect ? "had no effect" : "is running or had effect")}")
                select tested;
            var untested = inVain.Where(tested => IsTested(tested, false));
            var proven = inVain.Where(tested => IsTested(tested, true));
            return Testing.Define(
                policy,
                untested.Select(tested => Test(tested)),
                untested.Select(tested => AskCriteria(tested)),
                CasePlace.Locate(proven.Where(tested => Meets(tested, true)), tested => tested.Case).Beside(
                    views.Partners.Of(PartnerKind.SafetyHouse),
                    (at, known) => ReferToSafetyHouse(
                        at.Row, known.Best(at.Neighbourhood).OrKind(PartnerKind.SafetyHouse))),
                proven.Where(tested => Meets(tested, false)).Select(tested => AskCriteria(tested)));
        }
    }

    private static bool IsTested(TestedCase tested, bool wanted) => Say(
        tested.Test is not null == wanted,
        $"{(tested.Test is null ? "geen" : "een")} toets sinds {tested.Start:uuuu-MM-dd}",
        $"{(tested.Test is null ? "no" : "a")} test since {tested.Start:uuuu-MM-dd}");

    private static bool Meets(TestedCase tested, bool wanted) => Say(
        tested.Passes.Answer == Answer.Yes == wanted,
        $"{tested.Passes.Words.Dutch}",
        $"{tested.Passes.Words.English}");

    private static readonly Text TestStep = new(
        "De leefbaarheidsconsulent toetst of de zaak past bij het Zorg- en Veiligheidshuis.",
        "The liveability consultant tests whether the case suits the care and safety house.");

    private Act Test(TestedCase tested) => Testing.Act(tested) with
    {
        Step = TestStep,
        Due = TestDue(tested),
        Rung = Testing.Rung,
    };

    private static readonly Text AskCriteriaStep = new(
        "Vraag na hoe het zit met de criteria van het Zorg- en Veiligheidshuis die nog geen ja zijn.",
        "Find out about the criteria of the care and safety house that are no yes yet.");

    private Require AskCriteria(TestedCase tested) => Testing.Require(tested) with
    {
        Step = AskCriteriaStep,
        Due = TestDue(tested),
        Rung = Testing.Rung,
        Missing = tested.NotYes,
    };

    private static readonly ValueList<DataField> OfHousehold =
        [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts, DataFields.Steps];

    private static readonly ValueList<DataField> OfComplex = [DataFields.Facts, DataFields.Steps, DataFields.Building];

    private static readonly Text MeetsCriteria = Testing.Because.Then(new(
        "De zaak voldoet aan de criteria van het Zorg- en Veiligheidshuis.",
        "The case meets the criteria of the care and safety house."));

    private Refer ReferToSafetyHouse(TestedCase tested, Addressee house) => Testing.Refer(tested, house) with
    {
        Step = new(
            $"De leefbaarheidsconsulent meldt de zaak aan bij {house.WithArticle().Dutch}.",
            $"The liveability consultant brings the case to {house.WithArticle().English}."),
        Because = MeetsCriteria,
        Due = TestDue(tested),
        Rung = Testing.Rung,
        Fields = tested.Case is HouseholdCase ? OfHousehold : OfComplex,
    };

    private LocalDate TestDue(TestedCase tested) => policy.Test.EndFrom(tested.Start, calendar);
}
