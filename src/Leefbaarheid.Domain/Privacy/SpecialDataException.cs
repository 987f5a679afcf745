namespace Leefbaarheid.Domain;

/// <summary>Uitzondering: what opens a field of health or criminal data (UAVG 22, 31–33).</summary>
public enum SpecialDataException
{
    /// <summary>Uitdrukkelijke toestemming.</summary>
    ExplicitConsent,

    /// <summary>Vitaal belang of a person who cannot consent.</summary>
    VitalInterest,

    /// <summary>Rechtsvordering.</summary>
    LegalClaim,

    /// <summary>Een wet die het toestaat (Wmo 5.2.6, Wvggz 5:1).</summary>
    Statute,

    /// <summary>Eigen belang (UAVG 33 lid 2b): criminal data only.</summary>
    OwnInterest,
}
