namespace Leefbaarheid.Domain;

/// <summary>
/// Urgentiegrond: the ground of an urgency statement (Huisvestingswet 2014 art. 12 lid 3 a to j, or of the
/// municipality itself). It may tell of health, crime or violence and is never passed on.
/// </summary>
public enum UrgencyGround
{
    /// <summary>a: mantelzorg.</summary>
    InformalCare,

    /// <summary>b: ernstige chronische medische reden.</summary>
    ChronicIllness,

    /// <summary>c: dakloosheid, opvang.</summary>
    Homelessness,

    /// <summary>d: opvang na huiselijk geweld of mensenhandel.</summary>
    ViolenceShelter,

    /// <summary>e: verlaten van beschermd wonen.</summary>
    LeavingShelteredLiving,

    /// <summary>f: verlaten van een GGZ-instelling.</summary>
    LeavingMentalCare,

    /// <summary>g: verlaten van jeugdhulp, 18 tot en met 22 jaar.</summary>
    LeavingYouthCare,

    /// <summary>h: verlaten van een justitiële, penitentiaire of forensische inrichting.</summary>
    LeavingJudicialInstitution,

    /// <summary>i: uitstapprogramma sekswerk.</summary>
    LeavingSexWork,

    /// <summary>j: gezin met minderjarige kinderen zonder vaste verblijfplaats.</summary>
    FamilyWithoutHome,

    /// <summary>Lokaal: in the scheme of the municipality alone.</summary>
    Local,
}
