namespace Leefbaarheid.Domain;

/// <summary>Meldcodedrempel: how far the weighing of the reporting code has come; higher values weigh more.</summary>
public enum ReportingThreshold
{
    /// <summary>Geen drempel bereikt.</summary>
    None,

    /// <summary>Structureel onveilig.</summary>
    Structural,

    /// <summary>Het slachtoffer vertelt het zelf.</summary>
    Disclosure,

    /// <summary>Acuut gevaar.</summary>
    Acute,
}
