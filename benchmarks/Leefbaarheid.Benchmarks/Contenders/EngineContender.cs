using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Workload;
using Leefbaarheid.Engine;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>The engine of this repository.</summary>
internal sealed class EngineContender(Rulebook rulebook) : Contender
{
    public Session Session { get; } = Session.Open(rulebook, World.NoonOf(World.Today));

    public override void Load(World world)
    {
        Session.PutRange(world.Households);
        Session.PutRange(world.Signals);
        Session.Evaluate();
    }

    public override void Put(Household household) => Session.Put(household);

    public override void Put(Signal signal) => Session.Put(signal);

    public override void RemoveHousehold(int id) => Session.Remove<Household>(id);

    public override void RemoveSignal(int id) => Session.Remove<Signal>(id);

    public override void AdvanceTo(LocalDate day) => Session.AdvanceTo(World.NoonOf(day));

    public override void Evaluate() => Session.Evaluate();

    public override Verdict Read() => Verdict.Of(
        Session.Conclusions<Escalate>().Select(c => c.HouseholdId),
        Session.Conclusions<ReferToMediation>().Select(c => c.HouseholdId),
        Session.Conclusions<ReferToCaregiver>().Select(c => c.HouseholdId),
        Session.Conclusions<Alert>().Select(c => c.NeighbourhoodId),
        Session.Conclusions<Suppress>().Select(c => c.HouseholdId));
}
