namespace Leefbaarheid.Rules;

/// <summary>Woorden: what several rules call a fact or a reason.</summary>
internal static class Terms
{
    public static readonly Term TriedSelf = new(
        nameof(Signal.TriedSelf), "of de melder het zelf heeft geprobeerd", "whether the reporter tried himself");

    public static readonly Term ConsentToCare = new(
        nameof(Household.ConsentToCare), "toestemming voor zorg", "consent to care");

    public static readonly Term ReporterAfraid = new(
        nameof(Signal.ReporterAfraid), "of de melder bang is", "whether the reporter is afraid");

    public static readonly Term GoalsReached = new(
        nameof(Placement.GoalsReached), "of de doelen van het wonen zijn bereikt", "whether the goals were reached");
}
