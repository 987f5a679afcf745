namespace Leefbaarheid.Hosting.Tests;

/// <summary>Signals that differ in what a test is about.</summary>
internal static class ASignal
{
    /// <summary>Hindrance that nobody spoke with the neighbours about.</summary>
    public static Signal At(string id, string home, LocalDate on) => new(
        new(id), CaseSubject.Of(new HouseholdId(home)), SignalCategory.Noise, Severity.Light, on)
    {
        Kind = NuisanceKind.OrdinaryHindrance,
        TriedSelf = Answer.No,
    };
}
