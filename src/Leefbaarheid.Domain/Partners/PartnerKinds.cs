namespace Leefbaarheid.Domain;

/// <summary>The words for partnerKind.</summary>
public static class PartnerKinds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<PartnerKind> Words { get; } = new(
        new(PartnerKind.NeighbourMediation, "Buurtbemiddeling", "buurtbemiddeling", "neighbour mediation"),
        new(PartnerKind.SafeHome, "VeiligThuis", "Veilig Thuis", "Safe Home (Veilig Thuis)"),
        new(PartnerKind.NeighbourhoodCareTeam, "Wijkteam", "wijkteam", "neighbourhood care team"),
        new(PartnerKind.PublicHealthService, "GGD", "GGD", "public health service (GGD)"),
        new(PartnerKind.FireService, "Brandweer", "brandweer", "fire service"),
        new(PartnerKind.Police, "Politie", "politie", "police"),
        new(PartnerKind.Ambulance, "Ambulance", "ambulance", "ambulance"),
        new(PartnerKind.EmergencyNumber, "112",
            "112 (politie, brandweer of ambulance)", "112 (police, fire service or ambulance)"),
        new(PartnerKind.WorryingBehaviourLine, "Meldpunt", "meldpunt zorgwekkend gedrag", "worrying behaviour line"),
        new(PartnerKind.Municipality, "Gemeente", "gemeente", "municipality"),
        new(PartnerKind.FellowCorporation, "CollegaCorporatie", "collega-corporatie", "fellow corporation"),
        new(PartnerKind.WelfareOrganisation, "Welzijn", "welzijnsorganisatie", "welfare organisation"),
        new(PartnerKind.CareProvider, "Zorgaanbieder", "zorgaanbieder", "care provider"),
        new(PartnerKind.NeighbourhoodCoordination, "Buurtregie",
            "Buurtregie", "neighbourhood coordination (Buurtregie)"),
        new(PartnerKind.SafetyHouse, "ZorgEnVeiligheidshuis", "Zorg- en Veiligheidshuis", "care and safety house"),
        new(PartnerKind.TenantOrganisation, "Huurdersorganisatie", "huurdersorganisatie", "tenants' organisation"),
        new(PartnerKind.AreaTeam, "Gebiedsteam", "gebiedsteam", "area team"),
        new(PartnerKind.OwnUpkeep, "EigenDienst", "eigen dienst", "own upkeep"));
}
