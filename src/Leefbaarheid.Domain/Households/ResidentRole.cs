namespace Leefbaarheid.Domain;

/// <summary>Bewonersrol: how someone belongs to the household.</summary>
public enum ResidentRole
{
    /// <summary>Huurder: party to the tenancy contract.</summary>
    Tenant,

    /// <summary>Medehuurder: by law or by contract a tenant as well.</summary>
    CoTenant,

    /// <summary>Bewoner: lives there without being a tenant.</summary>
    Occupant,
}
