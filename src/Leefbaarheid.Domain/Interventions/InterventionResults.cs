namespace Leefbaarheid.Domain;

/// <summary>The words for interventionResult.</summary>
public static class InterventionResults
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<InterventionResult> Words { get; } = new(
        new(InterventionResult.Effect, "Effect", "effect", "effect"),
        new(InterventionResult.NoEffect, "NoEffect", "geen effect", "no effect"),
        new(InterventionResult.Refused, "Refused", "geweigerd", "refused"));
}
