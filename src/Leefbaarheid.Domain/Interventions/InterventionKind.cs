namespace Leefbaarheid.Domain;

/// <summary>Soort interventie: what a step was.</summary>
public enum InterventionKind
{
    /// <summary>Gesprek.</summary>
    Talk,

    /// <summary>Gehoord: someone told his side.</summary>
    Heard,

    /// <summary>Huisbezoek.</summary>
    Visit,

    /// <summary>Tips: told how to raise it oneself.</summary>
    Tips,

    /// <summary>Waarschuwing.</summary>
    Warning,

    /// <summary>Overleg, for instance with the attention officer.</summary>
    Consultation,

    /// <summary>Telefoontje, for instance to 112.</summary>
    Call,

    /// <summary>Onderzoek.</summary>
    Investigation,

    /// <summary>Registratie.</summary>
    Registration,

    /// <summary>Aangifte.</summary>
    PoliceReport,

    /// <summary>Gedragsaanwijzing.</summary>
    ConductOrder,

    /// <summary>Schouw: a walk through complex or neighbourhood, with residents where it can.</summary>
    Inspection,

    /// <summary>Overig.</summary>
    Other,
}
