using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Domain.Interventions;
using Leefbaarheid.Domain.Municipalities;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Privacy;
using Leefbaarheid.Domain.Referrals;
using Leefbaarheid.Domain.Signals;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Domain.Terminations;
using NodaTime;

namespace Leefbaarheid.Json.Reading;

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
}
