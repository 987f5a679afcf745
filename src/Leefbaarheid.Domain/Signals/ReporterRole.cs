namespace Leefbaarheid.Domain;

/// <summary>Melderrol: in what role someone reports.</summary>
public enum ReporterRole
{
    /// <summary>Omwonende.</summary>
    Neighbour,

    /// <summary>Bewoner: reports about the own household.</summary>
    Resident,

    /// <summary>Aannemer, or someone at work for one.</summary>
    Contractor,

    /// <summary>Medewerker van de corporatie.</summary>
    Employee,

    /// <summary>Partner in de wijk.</summary>
    Partner,

    /// <summary>Anoniem.</summary>
    Anonymous,

    /// <summary>Overig.</summary>
    Other,
}
