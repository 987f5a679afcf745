namespace Leefbaarheid.Domain;

/// <summary>Soorten feiten: what a decision may say it used.</summary>
public static class FactKinds
{
    /// <summary>Signaal.</summary>
    public static Term Signal { get; } = new("signal", "signaal", "signal");

    /// <summary>Huishouden.</summary>
    public static Term Household { get; } = new("household", "huishouden", "household");

    /// <summary>Verwijzing.</summary>
    public static Term Referral { get; } = new("referral", "verwijzing", "referral");

    /// <summary>Stap.</summary>
    public static Term Intervention { get; } = new("intervention", "stap", "step");

    /// <summary>Medewerker.</summary>
    public static Term Employee { get; } = new("employee", "medewerker", "employee");

    /// <summary>Gebiedsteam.</summary>
    public static Term AreaTeam { get; } = new("areaTeam", "gebiedsteam", "area team");

    /// <summary>Partner.</summary>
    public static Term Partner { get; } = new("partner", "partner", "partner");

    /// <summary>Convenant.</summary>
    public static Term Covenant { get; } = new("covenant", "convenant", "covenant");

    /// <summary>Te delen gegevens.</summary>
    public static Term Payload { get; } = new("payload", "te delen gegevens", "data to be shared");

    /// <summary>Complex.</summary>
    public static Term Complex { get; } = new("complex", "complex", "complex");

    /// <summary>Dossier.</summary>
    public static Term CaseFile { get; } = new("caseFile", "dossier", "case file");

    /// <summary>Voorstel tot ontbinding.</summary>
    public static Term TerminationProposal { get; } =
        new("terminationProposal", "voorstel tot ontbinding", "proposal to terminate");

    /// <summary>Huurachterstand.</summary>
    public static Term Arrears { get; } = new("arrears", "huurachterstand", "arrears");

    /// <summary>Plaatsing.</summary>
    public static Term Placement { get; } = new("placement", "plaatsing", "placement");

    /// <summary>Renovatieproject.</summary>
    public static Term RenovationProject { get; } = new("renovationProject", "renovatieproject", "renovation project");

    /// <summary>Huisbezoek.</summary>
    public static Term HomeVisit { get; } = new("homeVisit", "huisbezoek", "home visit");

    /// <summary>Bewonerstevredenheid.</summary>
    public static Term ResidentSatisfaction { get; } =
        new("residentSatisfaction", "bewonerstevredenheid", "resident satisfaction");

    /// <summary>Toets Zorg- en Veiligheidshuis.</summary>
    public static Term SafetyHouseTest { get; } =
        new("safetyHouseTest", "toets Zorg- en Veiligheidshuis", "safety house test");

    /// <summary>Langer bewaren.</summary>
    public static Term LegalHold { get; } = new("legalHold", "langer bewaren", "legal hold");

    /// <summary>Gemeente.</summary>
    public static Term Municipality { get; } = new("municipality", "gemeente", "municipality");
}
