using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Benchmarks.Workload;

/// <summary>The facts and conclusions of workload W.</summary>
internal static class Relations
{
    public static readonly Given<Household, int> Households = Fact.Given<Household, int>(h => h.Id);
    public static readonly Given<Signal, int> Signals = Fact.Given<Signal, int>(s => s.Id);
    public static readonly Concluded<Escalate> Escalations = Fact.Concluded<Escalate>();
    public static readonly Concluded<ReferToMediation> Mediations = Fact.Concluded<ReferToMediation>();
    public static readonly Concluded<ReferToCaregiver> Caregivers = Fact.Concluded<ReferToCaregiver>();
    public static readonly Concluded<Alert> Alerts = Fact.Concluded<Alert>();
    public static readonly Concluded<Suppress> Suppressions = Fact.Concluded<Suppress>();

    public static readonly IRelation[] Outputs = [Escalations, Mediations, Caregivers, Alerts, Suppressions];
}
