using Leefbaarheid.Benchmarks.Workload;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>A way to keep the conclusions of the workload while facts come and go.</summary>
internal abstract class Contender
{
    public abstract void Put(Household household);

    public abstract void Put(Signal signal);

    public abstract void RemoveHousehold(int id);

    public abstract void RemoveSignal(int id);

    public abstract void AdvanceTo(LocalDate day);

    /// <summary>Brings the conclusions up to date, for a contender that does not do so at once.</summary>
    public virtual void Evaluate()
    {
    }

    public abstract Verdict Read();

    public virtual void Load(World world)
    {
        foreach (var household in world.Households)
            Put(household);
        foreach (var signal in world.Signals)
            Put(signal);
        Evaluate();
    }
}
