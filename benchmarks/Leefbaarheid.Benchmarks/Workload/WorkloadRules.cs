using Leefbaarheid.Abstractions;
using NodaTime;
using static Leefbaarheid.Benchmarks.Workload.Relations;

namespace Leefbaarheid.Benchmarks.Workload;

/// <summary>The five rules of workload W; with a window on the second and the fourth they are those of W90.</summary>
internal static class WorkloadRules
{
    public const int WindowInDays = 90;
    public const int MinimumNoise = 3;
    public const int MinimumAggression = 10;
    public const int MostSevere = 4;

    public static Rulebook W() => Of(Signals);

    public static Rulebook W90() => Of(Signals.Within(Period.FromDays(WindowInDays), s => s.Day));

    private static Rulebook Of(Query<Signal> recent) => Rulebook.Create(
        [SevereSignal(), NoiseWithoutViolence(recent), ShelteredHousehold(), Aggression(recent), EscalatedAndReferred()],
        host: Outputs);

    public static Rule SevereSignal() => Rule.Define("a", "Escaleer", "Escalate",
        from signal in Signals
        where signal.Severity == MostSevere
        select new Escalate(signal.HouseholdId));

    private static Rule NoiseWithoutViolence(Query<Signal> recent)
    {
        var noise = recent.Where(s => s.Kind == SignalKind.Noise).CountBy(s => s.HouseholdId);
        var violence = recent.Where(s => s.Kind == SignalKind.Violence);
        return Rule.Define("b", "Verwijs naar buurtbemiddeling", "Refer to mediation",
            from household in noise
                .Where(n => n.Value >= MinimumNoise)
                .WithNo(violence, n => n.Key, s => s.HouseholdId)
            select new ReferToMediation(household.Key));
    }

    private static Rule ShelteredHousehold() => Rule.Define("c", "Verwijs naar begeleider", "Refer to the caregiver",
        from household in Households
            .Where(h => h.TargetGroup == TargetGroup.Sheltered)
            .WithAny(Signals, h => h.Id, s => s.HouseholdId)
            .WithNo(Mediations, h => h.Id, m => m.HouseholdId)
        select new ReferToCaregiver(household.Id));

    private static Rule Aggression(Query<Signal> recent)
    {
        var places =
            from signal in recent
            where signal.Kind == SignalKind.Aggression
            join household in Households on signal.HouseholdId equals household.Id
            select household.NeighbourhoodId;
        return Rule.Define("d", "Waarschuw over buurt", "Alert about a neighbourhood",
            from neighbourhood in places.CountBy(id => id)
            where neighbourhood.Value >= MinimumAggression
            select new Alert(neighbourhood.Key));
    }

    public static Rule EscalatedAndReferred() => Rule.Define("e", "Onderdruk", "Suppress",
        from escalation in Escalations
        join mediation in Mediations on escalation.HouseholdId equals mediation.HouseholdId
        select new Suppress(escalation.HouseholdId));
}
