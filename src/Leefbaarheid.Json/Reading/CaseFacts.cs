using Leefbaarheid.Domain;
using NodaTime;

using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

/// <summary>De feiten van een zaak: what one case file holds, in the order of the file.</summary>
/// <param name="At">The day of the advice.</param>
/// <param name="About">The case that the file is about; none in a file without subjects.</param>
public sealed record CaseFacts(LocalDate At, CaseSubject? About)
{
    /// <summary>The municipality; at most one.</summary>
    public ValueList<Municipality> Municipalities { get; init; } = [];

    /// <summary>The complexes.</summary>
    public ValueList<Complex> Complexes { get; init; } = [];

    /// <summary>The households.</summary>
    public ValueList<Household> Households { get; init; } = [];

    /// <summary>The signals.</summary>
    public ValueList<Signal> Signals { get; init; } = [];

    /// <summary>The case files in the sense of a handler's record.</summary>
    public ValueList<CaseFile> CaseFiles { get; init; } = [];

    /// <summary>The steps taken.</summary>
    public ValueList<Intervention> Interventions { get; init; } = [];

    /// <summary>The referrals made.</summary>
    public ValueList<Referral> Referrals { get; init; } = [];

    /// <summary>The proposals of termination.</summary>
    public ValueList<TerminationProposal> TerminationProposals { get; init; } = [];

    /// <summary>What someone wants to send.</summary>
    public ValueList<Payload> Payloads { get; init; } = [];

    /// <summary>The partners.</summary>
    public ValueList<Partner> Partners { get; init; } = [];

    /// <summary>The covenants.</summary>
    public ValueList<Covenant> Covenants { get; init; } = [];

    /// <summary>The area teams.</summary>
    public ValueList<AreaTeam> AreaTeams { get; init; } = [];

    /// <summary>The employees.</summary>
    public ValueList<Employee> Employees { get; init; } = [];

    /// <summary>The joint initiatives.</summary>
    public ValueList<Programme> Programmes { get; init; } = [];

    /// <summary>Renovatieprojecten.</summary>
    public ValueList<RenovationProject> RenovationProjects { get; init; } = [];

    /// <summary>Huurachterstanden: overdue rent.</summary>
    public ValueList<Arrears> Arrears { get; init; } = [];

    /// <summary>Bijzondere plaatsingen.</summary>
    public ValueList<Placement> Placements { get; init; } = [];

    /// <summary>Huisbezoeken: each attempt.</summary>
    public ValueList<HomeVisit> HomeVisits { get; init; } = [];

    /// <summary>Bewonerstevredenheid: the marks that residents gave.</summary>
    public ValueList<ResidentSatisfaction> ResidentSatisfaction { get; init; } = [];

    /// <summary>Toetsen Zorg- en Veiligheidshuis.</summary>
    public ValueList<SafetyHouseTest> SafetyHouseTests { get; init; } = [];

    /// <summary>Redenen om langer te bewaren.</summary>
    public ValueList<LegalHold> LegalHolds { get; init; } = [];

    /// <summary>What a case file holds, declared once; first the subjects, which the others name.</summary>
    internal static Shape<CaseFacts> Shape { get; } = new("file", f =>
    {
        LocalDate? at = f.May(c => c.At, Sorts.Planned);
        f.CaseOfFile(c => c.About, "case");
        return new CaseFacts(at ?? default, null)
        {
            Municipalities = f.One(c => c.Municipalities, MunicipalityShape.Shape, "municipality"),
            Households = f.Some(c => c.Households, HouseholdShape.Shape),
            Complexes = f.Some(c => c.Complexes, ComplexShape.Shape),
            RenovationProjects = f.Some(c => c.RenovationProjects, RenovationProjectShape.Shape),
            Employees = f.Some(c => c.Employees, EmployeeShape.Shape),
            Signals = f.Some(c => c.Signals, SignalShape.Shape),
            CaseFiles = f.Some(c => c.CaseFiles, CaseFileShape.Shape),
            Interventions = f.Some(c => c.Interventions, InterventionShape.Shape),
            Referrals = f.Some(c => c.Referrals, ReferralShape.Shape),
            TerminationProposals = f.Some(c => c.TerminationProposals, TerminationProposalShape.Shape),
            Arrears = f.Some(c => c.Arrears, ArrearsShape.Shape),
            Placements = f.Some(c => c.Placements, PlacementShape.Shape),
            HomeVisits = f.Some(c => c.HomeVisits, HomeVisitShape.Shape),
            ResidentSatisfaction = f.Some(c => c.ResidentSatisfaction, ResidentSatisfactionShape.Shape),
            SafetyHouseTests = f.Some(c => c.SafetyHouseTests, SafetyHouseTestShape.Shape),
            LegalHolds = f.Some(c => c.LegalHolds, LegalHoldShape.Shape),
            Payloads = f.Some(c => c.Payloads, PayloadShape.Shape),
            Partners = f.Some(c => c.Partners, PartnerShape.Shape),
            Covenants = f.Some(c => c.Covenants, CovenantShape.Shape),
            Programmes = f.Some(c => c.Programmes, ProgrammeShape.Shape),
            AreaTeams = f.Some(c => c.AreaTeams, AreaTeamShape.Shape),
        };
    });

    /// <summary>Puts all of them into something that takes facts.</summary>
    /// <param name="store">A session, a supposition, or a store of your own.</param>
    /// <exception cref="ArgumentNullException">There is no store.</exception>
    public void PutInto(IFactStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.PutRange(Municipalities);
        store.PutRange(Complexes);
        store.PutRange(Households);
        store.PutRange(Signals);
        store.PutRange(CaseFiles);
        store.PutRange(Interventions);
        store.PutRange(Referrals);
        store.PutRange(TerminationProposals);
        store.PutRange(Payloads);
        store.PutRange(Partners);
        store.PutRange(Covenants);
        store.PutRange(AreaTeams);
        store.PutRange(Employees);
        store.PutRange(Programmes);
        store.PutRange(RenovationProjects);
        store.PutRange(Arrears);
        store.PutRange(Placements);
        store.PutRange(HomeVisits);
        store.PutRange(ResidentSatisfaction);
        store.PutRange(SafetyHouseTests);
        store.PutRange(LegalHolds);
    }
}
