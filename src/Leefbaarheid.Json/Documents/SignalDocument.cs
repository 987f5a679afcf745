using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Domain.Signals;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Signaal as a file has it.</summary>
internal sealed class SignalDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Subject { get; } = json.Value("subject", Readings.Id);

    public string? Complex { get; } = json.Value("complex", Readings.Id);

    public string? Block { get; } = json.Text("block");

    public SignalCategory? Category { get; } = json.Value("category", Readings.Word(SignalCategories.Words));

    public Severity? Severity { get; } = json.Value(
        "severity", Readings.WordOrNumber(Severities.Words, number => (Severity)number));

    public NuisanceKind? Kind { get; } = json.Value("kind", Readings.Word(NuisanceKinds.Words));

    public LocalDate? ReceivedOn { get; } = json.Value("receivedOn", Readings.Date);

    public LocalDate? ClosedOn { get; } = json.Value("closedOn", Readings.Date);

    public IReadOnlyList<Indicator> Indicators { get; } =
        json.Values("indicators", Readings.Word(Domain.Signals.Indicators.Words));

    public string? Facts { get; } = json.Text("facts");

    public Answer TriedSelf { get; } = json.Answer("triedSelf");

    public Answer ReporterAfraid { get; } = json.Answer("reporterAfraid");

    public Answer ReporterConsent { get; } = json.Answer("reporterConsent");

    public IReadOnlyList<ContraIndication> ContraIndications { get; } =
        json.Values("contraIndications", Readings.Word(Domain.Signals.ContraIndications.Words));

    public Answer ImmediateDanger { get; } = json.Answer("immediateDanger");

    public ReportingThreshold? Threshold { get; } = json.Known("threshold", Readings.Word(ReportingThresholds.Words));

    public Answer SeriousHarmRisk { get; } = json.Answer("seriousHarmRisk");

    public Answer ChildPresent { get; } = json.Answer("childPresent");

    public Answer InformedFirst { get; } = json.Answer("informedFirst");

    public string? SafetyReason { get; } = json.Text("safetyReason");

    public string? Reporter { get; } = json.Value("reporter", Readings.Id);

    public ReporterRole? ReporterRole { get; } = json.Value("reporterRole", Readings.Word(ReporterRoles.Words));

    public UpkeepOwner? Owner { get; } = json.Known("owner", Readings.Word(UpkeepOwners.Words));

    public Signal ToFact(CaseDocument file) => new(
        new SignalId(Id),
        Subject is not null ? CaseSubject.Of(new HouseholdId(Subject)) : CaseSubject.Of(new ComplexId(Complex!)),
        Category!.Value,
        Severity!.Value,
        ReceivedOn!.Value)
    {
        Block = Block,
        ClosedOn = ClosedOn,
        Kind = Kind,
        Indicators = Indicators.ToValueList(),
        Facts = Facts,
        TriedSelf = TriedSelf,
        ReporterAfraid = ReporterAfraid == Answer.Yes,
        ReporterConsent = ReporterConsent,
        ContraIndications = ContraIndications.ToValueList(),
        ImmediateDanger = ImmediateDanger == Answer.Yes,
        Threshold = Threshold,
        SeriousHarmRisk = SeriousHarmRisk == Answer.Yes,
        ChildPresent = ChildPresent == Answer.Yes,
        InformedFirst = InformedFirst,
        SafetyReason = SafetyReason,
        Reporter = ReporterOf(file),
        Owner = Owner,
    };

    // A reporter who is known by id alone is a neighbour, or an employee where the id is an employee's.
    private Reporter? ReporterOf(CaseDocument file)
    {
        bool isEmployee = file.Employees.Any(employee => employee.Id == Reporter);
        if (Reporter is null)
            return ReporterRole is { } role ? new Reporter(role) : null;
        return isEmployee
            ? new Reporter(ReporterRole ?? Domain.Signals.ReporterRole.Employee, Employee: new EmployeeId(Reporter))
            : new Reporter(ReporterRole ?? Domain.Signals.ReporterRole.Neighbour, new HouseholdId(Reporter));
    }
}
