namespace Leefbaarheid.Domain;

/// <summary>
/// Discipline: a kind of help a case needs, as a consultant recorded it; the corporation itself is none.
/// </summary>
public enum Discipline
{
    /// <summary>Politie.</summary>
    Police,

    /// <summary>Zorg.</summary>
    Care,

    /// <summary>Jeugd.</summary>
    Youth,

    /// <summary>Welzijn.</summary>
    Welfare,

    /// <summary>Schuldhulp.</summary>
    Debt,

    /// <summary>Brandweer.</summary>
    Fire,

    /// <summary>Openbare ruimte.</summary>
    PublicSpace,
}
