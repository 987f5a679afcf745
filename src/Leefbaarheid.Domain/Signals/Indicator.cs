namespace Leefbaarheid.Domain;

/// <summary>Aanwijzing: one sign that can be seen or heard; never what someone makes of it.</summary>
public enum Indicator
{
    /// <summary>Post stapelt zich op.</summary>
    MailPilesUp,

    /// <summary>Gordijnen altijd dicht.</summary>
    CurtainsShut,

    /// <summary>Lang niet gezien.</summary>
    NotSeen,

    /// <summary>Geen toegang.</summary>
    NoAccess,

    /// <summary>Weigert de renovatie.</summary>
    RefusesRenovation,

    /// <summary>Huurachterstand.</summary>
    RentArrears,

    /// <summary>Overvolle woning.</summary>
    Clutter,

    /// <summary>Stank uit de woning.</summary>
    Stench,

    /// <summary>Vluchtweg geblokkeerd.</summary>
    ExitBlocked,

    /// <summary>Gas onveilig.</summary>
    GasUnsafe,

    /// <summary>Elektra onveilig.</summary>
    ElectricUnsafe,

    /// <summary>Afgeplakte ramen.</summary>
    CoveredWindows,

    /// <summary>Hennepgeur.</summary>
    SmellHemp,

    /// <summary>Blauwe plekken.</summary>
    Bruises,

    /// <summary>Geschreeuw.</summary>
    Shouting,

    /// <summary>Bedreiging.</summary>
    Threat,

    /// <summary>Geweld.</summary>
    Violence,
}
