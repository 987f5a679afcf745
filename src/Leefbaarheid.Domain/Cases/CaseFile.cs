using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Dossier: the record that a handler opened in a case. A case can do without one.</summary>
/// <param name="Id">The identity; a later version of the same file replaces the earlier one.</param>
/// <param name="Case">The household or complex it is about.</param>
/// <param name="OpenedOn">The first day it is open.</param>
public sealed record CaseFile(CaseFileId Id, CaseSubject Case, LocalDate OpenedOn)
{
    /// <summary>The day it was closed; none while it is open.</summary>
    public LocalDate? ClosedOn
    {
        get;
        init => field = Dates.NotBefore(value, OpenedOn, "A case file's ClosedOn", "its OpenedOn");
    }

    /// <summary>The rung of the landlord's ladder that the handler recorded; none if nothing was tried.</summary>
    public LandlordRung? LandlordRung { get; init; }

    /// <summary>The disciplines the case needs, as a consultant recorded them.</summary>
    public ValueList<Discipline> DisciplinesNeeded { get; init; } = [];
}
