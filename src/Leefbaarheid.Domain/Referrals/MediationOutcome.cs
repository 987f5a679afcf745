namespace Leefbaarheid.Domain;

/// <summary>Terugkoppeling: how a referral ended. The outcome only; the content stays confidential.</summary>
public enum MediationOutcome
{
    /// <summary>Opgelost.</summary>
    Settled,

    /// <summary>Deels opgelost.</summary>
    PartlySettled,

    /// <summary>Een partij ziet ervan af; never held against anyone.</summary>
    Declined,

    /// <summary>Niet bereikbaar.</summary>
    NotReachable,

    /// <summary>Teruggegeven: ongeschikt.</summary>
    ReturnedUnsuitable,

    /// <summary>Ingetrokken.</summary>
    Withdrawn,
}
