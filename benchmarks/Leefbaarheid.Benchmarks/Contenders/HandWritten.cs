using System.Runtime.InteropServices;
using Leefbaarheid.Benchmarks.Workload;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>
/// The floor: the five rules written out by hand over dictionaries, each change carried through at once. It says what
/// stands, not what changed, and cannot say why.
/// </summary>
internal sealed class HandWritten(int? windowInDays = null) : Contender
{
    private readonly Dictionary<int, Held> signals = [];
    private readonly Dictionary<int, Tally> tallies = [];
    private readonly Dictionary<int, int> aggressionByNeighbourhood = [];
    private readonly Dictionary<LocalDate, List<int>> turns = [];
    private readonly HashSet<int> escalate = [];
    private readonly HashSet<int> mediation = [];
    private readonly HashSet<int> caregiver = [];
    private readonly HashSet<int> alert = [];
    private readonly HashSet<int> suppress = [];
    private LocalDate today = World.Today;

    public override void Put(Household household)
    {
        var tally = TallyOf(household.Id);
        Move(tally, household);
        Judge(tally);
    }

    public override void RemoveHousehold(int id)
    {
        if (!tallies.TryGetValue(id, out var tally))
            return;
        Move(tally, null);
        Judge(tally);
    }

    public override void Put(Signal signal)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(signals, signal.Id, out var isKnown);
        if (isKnown)
            TakeBack(held);
        held = new Held(signal, IsInWindow(signal));
        PlanTurns(signal);
        var tally = TallyOf(signal.HouseholdId);
        tally.Signals++;
        if (signal.Severity == WorkloadRules.MostSevere)
            tally.Severe++;
        if (held.Counts)
            Count(tally, signal.Kind, 1);
        Judge(tally);
    }

    public override void RemoveSignal(int id)
    {
        if (signals.Remove(id, out var held))
            TakeBack(held);
    }

    public override void AdvanceTo(LocalDate day)
    {
        while (today < day)
        {
            today = today.PlusDays(1);
            if (turns.Remove(today, out var ids))
                Turn(ids);
        }
    }

    public override Verdict Read() => Verdict.Of(escalate, mediation, caregiver, alert, suppress);

    private static void Keep(HashSet<int> set, int id, ref bool stood, bool stands)
    {
        if (stood == stands)
            return;
        stood = stands;
        if (stands)
            set.Add(id);
        else
            set.Remove(id);
    }

    private bool IsInWindow(Signal signal) =>
        windowInDays is not { } days || (signal.Day <= today && today < signal.Day.PlusDays(days));

    private void PlanTurns(Signal signal)
    {
        if (windowInDays is not { } days)
            return;
        PlanTurn(signal.Id, signal.Day);
        PlanTurn(signal.Id, signal.Day.PlusDays(days));
    }

    private void PlanTurn(int signalId, LocalDate day)
    {
        if (day <= today)
            return;
        ref var ids = ref CollectionsMarshal.GetValueRefOrAddDefault(turns, day, out _);
        (ids ??= []).Add(signalId);
    }

    /// <summary>Looks again at signals that may have entered or left the window; some may be gone or replaced by now.</summary>
    private void Turn(List<int> ids)
    {
        foreach (var id in ids)
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrNullRef(signals, id);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref held) || IsInWindow(held.Signal) == held.Counts)
                continue;
            held = held with { Counts = !held.Counts };
            var tally = tallies[held.Signal.HouseholdId];
            Count(tally, held.Signal.Kind, held.Counts ? 1 : -1);
            Judge(tally);
        }
    }

    private void TakeBack(Held held)
    {
        var tally = tallies[held.Signal.HouseholdId];
        tally.Signals--;
        if (held.Signal.Severity == WorkloadRules.MostSevere)
            tally.Severe--;
        if (held.Counts)
            Count(tally, held.Signal.Kind, -1);
        Judge(tally);
    }

    private void Count(Tally tally, SignalKind kind, int change)
    {
        if (kind == SignalKind.Noise)
            tally.Noise += change;
        else if (kind == SignalKind.Violence)
            tally.Violence += change;
        else if (kind == SignalKind.Aggression)
            CountAggression(tally, change);
    }

    private void CountAggression(Tally tally, int change)
    {
        tally.Aggression += change;
        if (tally.Household is { } household)
            CountInNeighbourhood(household.NeighbourhoodId, change);
    }

    private void CountInNeighbourhood(int id, int change)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(aggressionByNeighbourhood, id, out _);
        count += change;
        if (count >= WorkloadRules.MinimumAggression)
            alert.Add(id);
        else
            alert.Remove(id);
        if (count == 0)
            aggressionByNeighbourhood.Remove(id);
    }

    private Tally TallyOf(int householdId)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, householdId, out _);
        return tally ??= new Tally(householdId);
    }

    private void Move(Tally tally, Household? household)
    {
        if (tally.Household?.NeighbourhoodId != household?.NeighbourhoodId && tally.Aggression > 0)
        {
            if (tally.Household is { } before)
                CountInNeighbourhood(before.NeighbourhoodId, -tally.Aggression);
            if (household is not null)
                CountInNeighbourhood(household.NeighbourhoodId, tally.Aggression);
        }

        tally.Household = household;
    }

    private void Judge(Tally tally)
    {
        var isSevere = tally.Severe > 0;
        var isReferred = tally.Noise >= WorkloadRules.MinimumNoise && tally.Violence == 0;
        var isSheltered = tally.Household?.TargetGroup == TargetGroup.Sheltered;
        var id = tally.HouseholdId;
        Keep(escalate, id, ref tally.Escalate, isSevere);
        Keep(mediation, id, ref tally.Mediation, isReferred);
        Keep(caregiver, id, ref tally.Caregiver, isSheltered && tally.Signals > 0 && !isReferred);
        Keep(suppress, id, ref tally.Suppress, isSevere && isReferred);
        if (tally.IsEmpty)
            tallies.Remove(id);
    }

    private readonly record struct Held(Signal Signal, bool Counts);
}
