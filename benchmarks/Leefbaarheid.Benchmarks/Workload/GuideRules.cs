using Leefbaarheid.Abstractions;
using NodaTime;
using static Leefbaarheid.Benchmarks.Workload.Relations;

namespace Leefbaarheid.Benchmarks.Workload;

/// <summary>
/// The rules of <see cref="WorkloadRules"/> as a guide would write them: with <c>join … into</c>, <c>group … by</c> and
/// the <c>Count</c> of a group, in place of the operators that only count. They conclude the same.
/// </summary>
internal static class GuideRules
{
    public static Rulebook W() => Of(Signals);

    public static Rulebook W90() => Of(Signals.Within(Period.FromDays(WorkloadRules.WindowInDays), s => s.Day));

    private static Rulebook Of(Query<Signal> recent) => Rulebook.Create(
        [
            WorkloadRules.SevereSignal(),
            NoiseWithoutViolence(recent),
            ShelteredHousehold(),
            Aggression(recent),
            WorkloadRules.EscalatedAndReferred(),
        ],
        host: Outputs);

    private static Rule NoiseWithoutViolence(Query<Signal> recent)
    {
        var violence = recent.Where(s => s.Kind == SignalKind.Violence);
        return Rule.Define("b", "Verwijs naar buurtbemiddeling", "Refer to mediation",
            from signal in recent
            where signal.Kind == SignalKind.Noise
            group signal by signal.HouseholdId into noise
            join violent in violence on noise.Key equals violent.HouseholdId into violents
            where noise.Count >= WorkloadRules.MinimumNoise
            where violents.Count == 0
            select new ReferToMediation(noise.Key));
    }

    private static Rule ShelteredHousehold() => Rule.Define("c", "Verwijs naar begeleider", "Refer to the caregiver",
        from household in Households
        where household.TargetGroup == TargetGroup.Sheltered
        join signal in Signals on household.Id equals signal.HouseholdId into signals
        join mediation in Mediations on household.Id equals mediation.HouseholdId into mediations
        where signals.Count > 0
        where mediations.Count == 0
        select new ReferToCaregiver(household.Id));

    private static Rule Aggression(Query<Signal> recent) => Rule.Define(
        "d", "Waarschuw over buurt", "Alert about a neighbourhood",
        from signal in recent
        where signal.Kind == SignalKind.Aggression
        join household in Households on signal.HouseholdId equals household.Id
        group signal by household.NeighbourhoodId into aggression
        where aggression.Count >= WorkloadRules.MinimumAggression
        select new Alert(aggression.Key));
}
