namespace Leefbaarheid.Domain;

/// <summary>The words for landlordRung.</summary>
public static class LandlordRungs
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<LandlordRung> Words { get; } = new(
        new(LandlordRung.L0, "L0", "bewoners zelf", "residents themselves"),
        new(LandlordRung.L1, "L1", "gesprek wijkbeheerder", "talk with the caretaker"),
        new(LandlordRung.L2, "L2", "bemiddeling of hulp", "mediation or help"),
        new(LandlordRung.L3, "L3", "Buurtregie of wijkteam", "neighbourhood coordination or care team"),
        new(LandlordRung.L4, "L4", "waarschuwing of gedragsaanwijzing", "warning or conduct order"),
        new(LandlordRung.L5, "L5", "ontbinding", "termination"));
}
