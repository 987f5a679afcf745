namespace Leefbaarheid.Domain;

/// <summary>Functie: the role of an employee.</summary>
public enum EmployeeRole
{
    /// <summary>Wijkbeheerder of buurtbeheerder.</summary>
    Caretaker,

    /// <summary>Leefbaarheidsconsulent.</summary>
    LiveabilityConsultant,

    /// <summary>Consulent wonen-welzijn-zorg.</summary>
    HousingCareConsultant,

    /// <summary>Sociaal projectbegeleider.</summary>
    SocialProjectGuide,

    /// <summary>Aandachtsfunctionaris.</summary>
    AttentionOfficer,

    /// <summary>Overig.</summary>
    Other,
}
