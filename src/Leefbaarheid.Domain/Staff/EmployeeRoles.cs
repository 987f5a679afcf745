namespace Leefbaarheid.Domain;

/// <summary>The words of the roles.</summary>
public static class EmployeeRoles
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<EmployeeRole> Words { get; } = new(
        new(EmployeeRole.Caretaker, "Wijkbeheerder", "wijkbeheerder", "caretaker"),
        new(EmployeeRole.LiveabilityConsultant, "Leefbaarheidsconsulent",
            "leefbaarheidsconsulent", "liveability consultant"),
        new(EmployeeRole.HousingCareConsultant, "ConsulentWonenWelzijnZorg",
            "consulent wonen-welzijn-zorg", "housing and care consultant"),
        new(EmployeeRole.SocialProjectGuide, "SociaalProjectbegeleider",
            "sociaal projectbegeleider", "social project guide"),
        new(EmployeeRole.AttentionOfficer, "Aandachtsfunctionaris", "aandachtsfunctionaris", "attention officer"),
        new(EmployeeRole.Other, "Overig", "overige functie", "other role"));
}
