using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Workload;
using Leefbaarheid.Engine;
using NodaTime;
using static Leefbaarheid.Benchmarks.Packs.Digit;

namespace Leefbaarheid.Benchmarks.Packs;

/// <summary>How many hosts will use the library: open, put six facts of one pack, evaluate, read, drop.</summary>
internal sealed class StatelessRequest(Rulebook rulebook)
{
    private readonly Instant now = World.NoonOf(World.Today);
    private readonly Subject<Zero, Zero> subject = new(1, IsSheltered: true);

    private readonly Report<Zero, Zero>[] reports =
    [
        new(1, 1, SignalKind.Noise, 2),
        new(2, 1, SignalKind.Noise, 1),
        new(3, 1, SignalKind.Violence, 4),
        new(4, 1, SignalKind.Aggression, 3),
        new(5, 1, SignalKind.Litter, 1),
    ];

    public IReadOnlyCollection<Advice> Serve()
    {
        var session = Session.Open(rulebook, now);
        session.Put(subject);
        session.Put<Report<Zero, Zero>>(reports);
        session.Evaluate();
        return session.Conclusions<Advice>();
    }
}
