namespace Leefbaarheid.Domain;

/// <summary>The words for urgencyGround.</summary>
public static class UrgencyGrounds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<UrgencyGround> Words { get; } = new(
        new(UrgencyGround.InformalCare, "a", "mantelzorg", "informal care"),
        new(UrgencyGround.ChronicIllness, "b",
            "ernstige chronische medische reden", "serious chronic medical reason"),
        new(UrgencyGround.Homelessness, "c", "dakloosheid of opvang", "homelessness or shelter"),
        new(UrgencyGround.ViolenceShelter, "d",
            "opvang na geweld of mensenhandel", "shelter after violence or trafficking"),
        new(UrgencyGround.LeavingShelteredLiving, "e", "verlaten van beschermd wonen", "leaving sheltered living"),
        new(UrgencyGround.LeavingMentalCare, "f", "verlaten van een GGZ-instelling", "leaving mental health care"),
        new(UrgencyGround.LeavingYouthCare, "g",
            "verlaten van jeugdhulp (18 tot en met 22 jaar)", "leaving youth care (aged 18 to 22)"),
        new(UrgencyGround.LeavingJudicialInstitution, "h",
            "verlaten van een justitiële inrichting", "leaving a judicial institution"),
        new(UrgencyGround.LeavingSexWork, "i", "uitstapprogramma sekswerk", "programme for leaving sex work"),
        new(UrgencyGround.FamilyWithoutHome, "j",
            "gezin met minderjarige kinderen zonder vaste verblijfplaats", "family with children without a fixed home"),
        new(UrgencyGround.Local, "Local", "grond van de gemeente", "ground of the municipality"));
}
