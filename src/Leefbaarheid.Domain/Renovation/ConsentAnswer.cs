namespace Leefbaarheid.Domain;

/// <summary>Reactie op het voorstel: what a tenant answered in a consent round.</summary>
public enum ConsentAnswer
{
    /// <summary>Akkoord.</summary>
    Agreed,

    /// <summary>Geweigerd.</summary>
    Refused,

    /// <summary>Geen reactie: counts as not agreed.</summary>
    None,
}
