using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>The counts that a stateless contender is given.</summary>
internal sealed record Counts(HouseholdCounts[] Households, NeighbourhoodCounts[] Neighbourhoods)
{
    public static Counts Of(IReadOnlyCollection<Household> households, IReadOnlyCollection<Signal> signals)
    {
        var known = households.ToDictionary(h => h.Id);
        var about = from signal in signals
                    group signal by signal.HouseholdId into its
                    select Of(known.GetValueOrDefault(its.Key), its.Key, [.. its]);
        var aggression = from signal in signals
                         where signal.Kind == SignalKind.Aggression
                         join household in households on signal.HouseholdId equals household.Id
                         group signal by household.NeighbourhoodId into all
                         select new NeighbourhoodCounts(all.Key, all.Count());
        return new Counts([.. about], [.. aggression]);
    }

    private static HouseholdCounts Of(Household? household, int id, List<Signal> signals) => new(
        id,
        household?.TargetGroup == TargetGroup.Sheltered,
        signals.Count,
        signals.Count(s => s.Severity == WorkloadRules.MostSevere),
        signals.Count(s => s.Kind == SignalKind.Noise),
        signals.Count(s => s.Kind == SignalKind.Violence));
}
