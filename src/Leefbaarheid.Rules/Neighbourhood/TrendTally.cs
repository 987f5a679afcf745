using System.Collections.Immutable;

namespace Leefbaarheid.Rules;

/// <summary>What was counted, kept with each that comes and goes and without walking the rest.</summary>
internal sealed record TrendTally
{
    public static readonly TrendTally None = new();

    private ImmutableSortedDictionary<LocalDate, int> Days { get; init; } =
        ImmutableSortedDictionary<LocalDate, int>.Empty;

    private ImmutableDictionary<HouseholdId, int> Behind { get; init; } = ImmutableDictionary<HouseholdId, int>.Empty;

    public int Count { get; private init; }

    /// <summary>How many different households stand behind the count.</summary>
    public int Households => Behind.Count;

    /// <summary>The day of the latest one counted; there has to be one.</summary>
    public LocalDate Latest => Days.Keys.Last();

    public TrendTally With(TrendEvent one) => Counting(one, 1);

    public TrendTally Without(TrendEvent one) => Counting(one, -1);

    private TrendTally Counting(TrendEvent one, int more) => new()
    {
        Count = Count + more,
        Days = Add(Days, one.On, more),
        Behind = one.Case is HouseholdCase household ? Add(Behind, household.Household, more) : Behind,
    };

    private static ImmutableSortedDictionary<LocalDate, int> Add(
        ImmutableSortedDictionary<LocalDate, int> counts, LocalDate day, int more) =>
        counts.GetValueOrDefault(day) + more is var count && count == 0
            ? counts.Remove(day)
            : counts.SetItem(day, count);

    private static ImmutableDictionary<HouseholdId, int> Add(
        ImmutableDictionary<HouseholdId, int> counts, HouseholdId household, int more) =>
        counts.GetValueOrDefault(household) + more is var count && count == 0
            ? counts.Remove(household)
            : counts.SetItem(household, count);
}
