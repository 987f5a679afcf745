namespace Leefbaarheid.Domain;

/// <summary>Soort partner: what an organisation is to the corporation.</summary>
public enum PartnerKind
{
    /// <summary>Buurtbemiddeling, such as ContourdeTwern runs.</summary>
    NeighbourMediation,

    /// <summary>Veilig Thuis: advice and report point for violence at home.</summary>
    SafeHome,

    /// <summary>Sociaal wijkteam.</summary>
    NeighbourhoodCareTeam,

    /// <summary>GGD.</summary>
    PublicHealthService,

    /// <summary>Brandweer.</summary>
    FireService,

    /// <summary>Politie.</summary>
    Police,

    /// <summary>Ambulance.</summary>
    Ambulance,

    /// <summary>Alarmnummer 112: police, fire service or ambulance.</summary>
    EmergencyNumber,

    /// <summary>Meldpunt zorgwekkend gedrag.</summary>
    WorryingBehaviourLine,

    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Collega-corporatie.</summary>
    FellowCorporation,

    /// <summary>Welzijnsorganisatie.</summary>
    WelfareOrganisation,

    /// <summary>Zorgaanbieder.</summary>
    CareProvider,

    /// <summary>Buurtregie: the wijkregisseur.</summary>
    NeighbourhoodCoordination,

    /// <summary>Zorg- en Veiligheidshuis.</summary>
    SafetyHouse,

    /// <summary>Huurdersorganisatie.</summary>
    TenantOrganisation,

    /// <summary>Gebiedsteam van de corporatie zelf.</summary>
    AreaTeam,

    /// <summary>Eigen dienst van de corporatie.</summary>
    OwnUpkeep,
}
