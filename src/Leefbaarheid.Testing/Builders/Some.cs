namespace Leefbaarheid.Testing;

/// <summary>
/// Facts in few words: one of each kind with what no fact can do without, so that a test names only what matters. What
/// else matters follows behind <c>with</c>: <c>Some.Signal(on: "2026-11-20") with { ReporterAfraid = true }</c>.
/// </summary>
/// <remarks>
/// Unless said otherwise all is of household H1, on Monday 23 November 2026, and each kind has one identity (S1, I1 …):
/// of two facts of a kind one names its own. What may be unknown is unknown.
/// </remarks>
public static partial class Some
{
    /// <summary>The day of all facts, unless said otherwise: a Monday.</summary>
    public const string Monday = "2026-11-23";

    /// <summary>The household that all is about, unless said otherwise.</summary>
    public static HouseholdId Home { get; } = new("H1");

    /// <summary>The case of that household.</summary>
    public static CaseSubject Case { get; } = CaseSubject.Of(Home);

    /// <summary>A day.</summary>
    /// <param name="day">As in 2026-11-23.</param>
    /// <exception cref="ArgumentException">The text is no day.</exception>
    public static LocalDate Day(string day) => IsoDay.Parse(day, nameof(day));

    /// <summary>So many facts that differ in what is said of each, such as its identity.</summary>
    /// <typeparam name="T">A fact.</typeparam>
    /// <param name="count">0 or more.</param>
    /// <param name="fact">Makes one of its number, from 1 on.</param>
    public static IReadOnlyList<T> Many<T>(int count, Func<int, T> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return [.. Enumerable.Range(1, count).Select(fact)];
    }
}
