using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Interventions;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Interventie as a file has it.</summary>
internal sealed class InterventionDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Case { get; } = json.Value("case", Readings.Id);

    public LocalDate? On { get; } = json.Value("on", Readings.Date);

    public string? By { get; } = json.Value("by", Readings.Id);

    public InterventionKind? Kind { get; } = json.Value("kind", Readings.Word(InterventionKinds.Words));

    public IReadOnlyList<StepParty> With { get; } = json.Values("with", Readings.Word(StepParties.Words));

    public LandlordRung? Rung { get; } = json.Value("rung", Readings.Word(LandlordRungs.Words));

    public string? CarriesOut { get; } = json.Value("carriesOut", Readings.RuleId);

    public string? Of { get; } = json.Value("of", Readings.Text);

    public InterventionResult? Result { get; } = json.Value("result", Readings.Word(InterventionResults.Words));

    public string? SkipReason { get; } = json.Text("skipReason");

    public Intervention ToFact(CaseSubject about) => new(new InterventionId(Id), about, On!.Value, Kind!.Value)
    {
        By = By is null ? null : new EmployeeId(By),
        With = With.ToValueList(),
        Rung = Rung,
        CarriesOut = CarriesOut,
        Of = Of,
        Result = Result,
        SkipReason = SkipReason,
    };
}
