namespace Leefbaarheid.Domain;

/// <summary>
/// Contra-indicatie: a typed reason why mediation is unsuitable; in the order in which reasons are listed.
/// </summary>
public enum ContraIndication
{
    /// <summary>Geweld of mishandeling.</summary>
    Violence,

    /// <summary>Verslaving, as it shows in conduct.</summary>
    Addiction,

    /// <summary>Vermoeden van psychiatrische problematiek.</summary>
    PsychiatricSuspected,

    /// <summary>Buitensporige agressie.</summary>
    ExcessiveAggression,

    /// <summary>Familieconflict.</summary>
    FamilyConflict,

    /// <summary>Strafbaar feit.</summary>
    CriminalOffence,

    /// <summary>Ernstig juridisch conflict.</summary>
    SeriousLegalDispute,

    /// <summary>Conflict tussen organisatie en burger.</summary>
    OrganisationVersusResident,

    /// <summary>Machtsongelijkheid: not in the sources; counts only where a policy says so.</summary>
    PowerImbalance,
}
