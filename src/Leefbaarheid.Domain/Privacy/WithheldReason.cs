namespace Leefbaarheid.Domain;

/// <summary>Reden van achterhouden: why a field is not passed on.</summary>
public enum WithheldReason
{
    /// <summary>Niet nodig voor dit doel.</summary>
    NotNeeded,

    /// <summary>Gezondheidsgegeven (UAVG 22).</summary>
    Health,

    /// <summary>Strafrechtelijk gegeven (UAVG 31–33).</summary>
    Criminal,

    /// <summary>Burgerservicenummer (Woningwet 46).</summary>
    Bsn,

    /// <summary>Niet in het convenant genoemd.</summary>
    NotInCovenant,

    /// <summary>Toestemming ontbreekt.</summary>
    ConsentMissing,

    /// <summary>Toestemming geweigerd.</summary>
    ConsentRefused,
}
