namespace Leefbaarheid.Domain;

/// <summary>The words of the categories, and the groups they form.</summary>
public static class SignalCategories
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<SignalCategory> Words { get; } = new(
        new(SignalCategory.Noise, "Geluid", "geluid", "noise") { Vera = VeraCode.CaseDetail("GEL") },
        new(SignalCategory.GardenFence, "TuinErf", "tuin of erfafscheiding", "garden or fence"),
        new(SignalCategory.Pets, "Huisdieren", "huisdieren", "pets") { Vera = VeraCode.CaseDetail("DIE") },
        new(SignalCategory.Smell, "Stank", "stank", "smell") { Vera = VeraCode.CaseDetail("STA") },
        new(SignalCategory.Rubbish, "Vuil", "vuil", "rubbish") { Vera = VeraCode.CaseDetail("VUI") },
        new(SignalCategory.NeighbourQuarrel, "Burenruzie", "burenruzie", "neighbour quarrel")
        {
            Vera = VeraCode.CaseDetail("RUZ"),
        },
        new(SignalCategory.Intimidation, "Intimidatie", "intimidatie", "intimidation")
        {
            Vera = VeraCode.CaseDetail("AGR"),
        },
        new(SignalCategory.Aggression, "Agressie", "agressie", "aggression") { Vera = VeraCode.CaseDetail("AGR") },
        new(SignalCategory.Parking, "Parkeren", "parkeren", "parking"),
        new(SignalCategory.DrugTrade, "Drugs", "drugshandel of -productie", "drug trade or production")
        {
            Vera = VeraCode.CaseDetail("DRU"),
        },
        new(SignalCategory.Hemp, "Hennep", "hennepteelt", "hemp growing") { Vera = VeraCode.CaseDetail("HEN") },
        new(SignalCategory.DwellingPollution, "Woningvervuiling", "woningvervuiling", "pollution of the dwelling")
        {
            Vera = VeraCode.CaseDetail("VUI"),
        },
        new(SignalCategory.Hoarding, "Verzamelwoede", "verzamelwoede", "hoarding"),
        new(SignalCategory.FireSafety, "Brandveiligheid", "brandveiligheid", "fire safety"),
        new(SignalCategory.WorryingBehaviour, "ZorgwekkendGedrag", "zorgwekkend gedrag", "worrying behaviour"),
        new(SignalCategory.Loneliness, "Eenzaamheid", "eenzaamheid", "loneliness"),
        new(SignalCategory.DomesticViolence, "HuiselijkGeweld", "huiselijk geweld", "domestic violence"),
        new(SignalCategory.ChildAbuse, "Kindermishandeling", "kindermishandeling", "child abuse"),
        new(SignalCategory.RentArrears, "Huurachterstand", "huurachterstand", "rent arrears")
        {
            Vera = VeraCode.CaseDetail("HUA"),
        },
        new(SignalCategory.HousingFraud, "Woonfraude", "woonfraude", "housing fraud")
        {
            Vera = VeraCode.CaseDetail("ONR"),
        },
        new(SignalCategory.AggressionAgainstStaff, "AgressieMedewerker",
            "agressie tegen een medewerker", "aggression against staff") { Vera = VeraCode.CaseDetail("AGR") },
        new(SignalCategory.Litter, "Zwerfafval", "zwerfafval", "litter"),
        new(SignalCategory.Lighting, "Verlichting", "verlichting", "lighting"),
        new(SignalCategory.Vandalism, "Vernieling", "vernieling", "vandalism")
        {
            Vera = VeraCode.CaseDetail("VAN"),
        },
        new(SignalCategory.Greenery, "Groen", "groen", "greenery"),
        new(SignalCategory.Other, "Overig", "overig", "other") { Vera = VeraCode.CaseDetail("OVE") });

    /// <summary>Overlast: whether the category is one of nuisance, from noise to parking.</summary>
    /// <param name="category">The category.</param>
    public static bool IsNuisance(this SignalCategory category) =>
        category is >= SignalCategory.Noise and <= SignalCategory.Parking;

    /// <summary>Whether it is about the public or shared surroundings, from litter to greenery.</summary>
    /// <param name="category">The category.</param>
    public static bool IsPhysical(this SignalCategory category) =>
        category is >= SignalCategory.Litter and <= SignalCategory.Greenery;

    /// <summary>Whether it is domestic violence or child abuse.</summary>
    /// <param name="category">The category.</param>
    public static bool IsViolenceAtHome(this SignalCategory category) =>
        category is SignalCategory.DomesticViolence or SignalCategory.ChildAbuse;
}
