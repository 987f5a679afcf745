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
}
