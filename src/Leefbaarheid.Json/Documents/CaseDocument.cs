using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Een bestand: the facts of one or more cases, as far as they could be read.</summary>
internal sealed class CaseDocument(ObjectReader json) : FileObject(json)
{
    public LocalDate? At { get; } = json.Value("at", Readings.Date);

    public string? Case { get; } = json.Value("case", Readings.Id);

    public MunicipalityDocument? Municipality { get; } =
        json.Object("municipality", item => new MunicipalityDocument(item));

    public IReadOnlyList<ComplexDocument> Complexes { get; } =
        json.Objects("complexes", item => new ComplexDocument(item));

    public IReadOnlyList<HouseholdDocument> Households { get; } =
        json.Objects("households", item => new HouseholdDocument(item));

    public IReadOnlyList<SignalDocument> Signals { get; } = json.Objects("signals", item => new SignalDocument(item));

    public IReadOnlyList<CaseFileDocument> CaseFiles { get; } =
        json.Objects("caseFiles", item => new CaseFileDocument(item));

    public IReadOnlyList<InterventionDocument> Interventions { get; } =
        json.Objects("interventions", item => new InterventionDocument(item));

    public IReadOnlyList<ReferralDocument> Referrals { get; } =
        json.Objects("referrals", item => new ReferralDocument(item));

    public IReadOnlyList<TerminationProposalDocument> TerminationProposals { get; } =
        json.Objects("terminationProposals", item => new TerminationProposalDocument(item));

    public IReadOnlyList<PayloadDocument> Payloads { get; } =
        json.Objects("payloads", item => new PayloadDocument(item));

    public IReadOnlyList<PartnerDocument> Partners { get; } =
        json.Objects("partners", item => new PartnerDocument(item));

    public IReadOnlyList<CovenantDocument> Covenants { get; } =
        json.Objects("covenants", item => new CovenantDocument(item));

    public IReadOnlyList<AreaTeamDocument> AreaTeams { get; } =
        json.Objects("areaTeams", item => new AreaTeamDocument(item));

    public IReadOnlyList<EmployeeDocument> Employees { get; } =
        json.Objects("employees", item => new EmployeeDocument(item));
}
