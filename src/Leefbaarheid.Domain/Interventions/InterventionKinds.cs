namespace Leefbaarheid.Domain;

/// <summary>The words for interventionKind.</summary>
public static class InterventionKinds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<InterventionKind> Words { get; } = new(
        new(InterventionKind.Talk, "Talk", "gesprek", "talk"),
        new(InterventionKind.Heard, "Heard", "gehoord", "heard"),
        new(InterventionKind.Visit, "Visit", "huisbezoek", "home visit"),
        new(InterventionKind.Tips, "Tips", "tips", "tips"),
        new(InterventionKind.Warning, "Warning", "waarschuwing", "warning"),
        new(InterventionKind.Consultation, "Consultation", "overleg", "consultation"),
        new(InterventionKind.Call, "Call", "telefoongesprek", "phone call"),
        new(InterventionKind.Investigation, "Investigation", "onderzoek", "investigation"),
        new(InterventionKind.Registration, "Registration", "registratie", "registration"),
        new(InterventionKind.PoliceReport, "PoliceReport", "aangifte", "report to the police"),
        new(InterventionKind.ConductOrder, "ConductOrder", "gedragsaanwijzing", "conduct order"),
        new(InterventionKind.Inspection, "Inspection", "schouw", "inspection"),
        new(InterventionKind.Other, "Other", "overig", "other"));
}
