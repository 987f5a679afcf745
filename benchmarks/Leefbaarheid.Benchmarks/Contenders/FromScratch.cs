using Leefbaarheid.Benchmarks.Workload;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>LINQ to Objects: every evaluation computes all conclusions anew.</summary>
internal sealed class FromScratch(int? windowInDays = null) : Contender
{
    private readonly Dictionary<int, Household> households = [];
    private readonly Dictionary<int, Signal> signals = [];
    private LocalDate today = World.Today;
    private Verdict verdict = Verdict.Of([], [], [], [], []);

    public IReadOnlyCollection<Household> Households => households.Values;

    public IReadOnlyCollection<Signal> Signals => signals.Values;

    public override void Put(Household household) => households[household.Id] = household;

    public override void Put(Signal signal) => signals[signal.Id] = signal;

    public override void RemoveHousehold(int id) => households.Remove(id);

    public override void RemoveSignal(int id) => signals.Remove(id);

    public override void AdvanceTo(LocalDate day) => today = day;

    public override void Evaluate()
    {
        var recent = signals.Values.Where(IsInWindow).ToList();
        var escalate = Severe().ToHashSet();
        var mediation = Mediation(recent).ToHashSet();
        verdict = Verdict.Of(
            escalate, mediation, Caregiver(mediation), Alerts(recent), escalate.Intersect(mediation));
    }

    public override Verdict Read() => verdict;

    private IEnumerable<int> Severe() =>
        signals.Values.Where(s => s.Severity == WorkloadRules.MostSevere).Select(s => s.HouseholdId);

    private static IEnumerable<int> Mediation(List<Signal> recent)
    {
        var violent = recent.Where(s => s.Kind == SignalKind.Violence).Select(s => s.HouseholdId).ToHashSet();
        return from noise in recent.Where(s => s.Kind == SignalKind.Noise).CountBy(s => s.HouseholdId)
               where noise.Value >= WorkloadRules.MinimumNoise && !violent.Contains(noise.Key)
               select noise.Key;
    }

    private IEnumerable<int> Caregiver(HashSet<int> mediation)
    {
        var reported = signals.Values.Select(s => s.HouseholdId).ToHashSet();
        return from household in households.Values
               where household.TargetGroup == TargetGroup.Sheltered
               where reported.Contains(household.Id) && !mediation.Contains(household.Id)
               select household.Id;
    }

    private IEnumerable<int> Alerts(List<Signal> recent) =>
        from neighbourhood in (
            from signal in recent
            where signal.Kind == SignalKind.Aggression
            join household in households.Values on signal.HouseholdId equals household.Id
            select household.NeighbourhoodId).CountBy(id => id)
        where neighbourhood.Value >= WorkloadRules.MinimumAggression
        select neighbourhood.Key;

    private bool IsInWindow(Signal signal) =>
        windowInDays is not { } days || (signal.Day <= today && today < signal.Day.PlusDays(days));
}
