namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>Arrears of 500 euros, of which no step is recorded.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The household that owes it; H1 where left out.</param>
    /// <param name="since">The day of the oldest unpaid rent, as in 2026-11-01.</param>
    /// <param name="asOf">The day of the statement, as in 2026-11-23; not before the former.</param>
    /// <param name="amount">Euros.</param>
    public static Arrears Arrears(
        string id = "Q1",
        HouseholdId? of = null,
        string since = "2026-11-01",
        string asOf = Monday,
        decimal amount = 500) => new(new(id), of ?? Home, Day(since), amount, Day(asOf));

    /// <summary>A quota placement without keys yet.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The household; H1 where left out.</param>
    /// <param name="kind">Which kind.</param>
    /// <param name="reportedOn">The day the corporation was asked, as in 2026-11-23.</param>
    public static Placement Placement(
        string id = "K1",
        HouseholdId? of = null,
        PlacementKind kind = PlacementKind.Quota,
        string reportedOn = Monday) => new(new(id), of ?? Home, kind, Day(reportedOn));
}
