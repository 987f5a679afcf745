namespace Leefbaarheid.Domain;

/// <summary>The words for nuisanceKind.</summary>
public static class NuisanceKinds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<NuisanceKind> Words { get; } = new(
        new(NuisanceKind.OrdinaryHindrance, "Last", "last", "ordinary hindrance"),
        new(NuisanceKind.Quarrel, "Burenruzie", "burenruzie", "quarrel between neighbours"),
        new(NuisanceKind.VulnerableHousehold, "KwetsbaarHuishouden", "kwetsbaar huishouden", "vulnerable household"),
        new(NuisanceKind.PersistentDisturbance, "Woongenotverstoorder",
            "woongenotverstoorder", "persistent disturbance"),
        new(NuisanceKind.Unclear, "Onduidelijk", "onduidelijk", "unclear"));
}
