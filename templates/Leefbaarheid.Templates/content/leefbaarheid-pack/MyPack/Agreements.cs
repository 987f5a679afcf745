namespace PackNamespace;

/// <summary>Where the rules come from: what the team agreed.</summary>
internal static class Agreements
{
    public static Source OfTheTeam { get; } =
        new(SourceKind.Practice, "TEAM", "Werkafspraken van het gebiedsteam, 2026");
}
