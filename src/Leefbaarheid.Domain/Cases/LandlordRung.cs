namespace Leefbaarheid.Domain;

/// <summary>Opschaling (verhuurder): the landlord's own ladder. Rungs may be skipped and stepped back.</summary>
public enum LandlordRung
{
    /// <summary>Bewoners zelf.</summary>
    L0,

    /// <summary>Gesprek met de wijkbeheerder.</summary>
    L1,

    /// <summary>Bemiddeling of hulp.</summary>
    L2,

    /// <summary>Buurtregie of wijkteam.</summary>
    L3,

    /// <summary>Waarschuwing, gedragsaanwijzing, Zorg- en Veiligheidshuis, verzoek 151d.</summary>
    L4,

    /// <summary>Ontbinding: the last resort, a court decides.</summary>
    L5,
}
