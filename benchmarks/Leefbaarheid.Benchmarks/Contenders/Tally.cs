using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>What the hand-written contender knows about one household, and what stands about it.</summary>
internal sealed class Tally(int householdId)
{
    public int HouseholdId => householdId;

    public Household? Household;
    public int Signals;
    public int Severe;
    public int Noise;
    public int Violence;
    public int Aggression;
    public bool Escalate;
    public bool Mediation;
    public bool Caregiver;
    public bool Suppress;

    public bool IsEmpty => Household is null && Signals == 0;
}
