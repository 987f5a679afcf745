using Leefbaarheid.Oracle;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>One change of the toy world: a fact put, replaced or removed, or time that passes.</summary>
public sealed record Move(string Text, Action<Session> OnSession, Action<FactStore> OnFacts, Duration Passes)
{
    public static IEnumerable<Move> Of(int[] numbers)
    {
        var genes = new Genes(numbers);
        while (!genes.IsEmpty)
            yield return Next(genes);
    }

    public override string ToString() => Text;

    private static Move Next(Genes genes) => genes.Below(8) switch
    {
        0 or 1 or 2 => Put(genes),
        3 or 4 => PutEvent(genes),
        5 => Remove(genes.Below(6)),
        6 => RemoveEvent(genes.Below(6)),
        _ => Pass(genes),
    };

    private static Move Put(Genes genes)
    {
        var from = ToyWorld.Start.PlusDays(genes.Below(30) - 12);
        var (id, key, link, value, days) =
            (genes.Below(6), genes.Below(4), genes.Below(5), genes.Below(7), genes.Below(12));
        var thing = new Thing(
            id, key, link == 4 ? null : link, value, from, days == 11 ? null : from.PlusDays(days - 1));
        return new Move($"put {thing}", s => s.Put(thing), f => f.Put(ToyWorld.Things, thing), Duration.Zero);
    }

    private static Move PutEvent(Genes genes)
    {
        var (id, key, value, hours) = (genes.Below(6), genes.Below(4), genes.Below(7), genes.Below(300));
        var happening = new Event(id, key, value, ToyWorld.Opening + Duration.FromHours(hours - 60));
        return new Move(
            $"put {happening}", s => s.Put(happening), f => f.Put(ToyWorld.Events, happening), Duration.Zero);
    }

    private static Move Remove(int id) =>
        new($"remove thing {id}", s => s.Remove<Thing>(id), f => f.Remove<Thing>(id), Duration.Zero);

    private static Move RemoveEvent(int id) =>
        new($"remove event {id}", s => s.Remove<Event>(id), f => f.Remove<Event>(id), Duration.Zero);

    private static Move Pass(Genes genes)
    {
        var passes = genes.Below(3) switch
        {
            0 => Duration.FromHours(genes.Below(30)),
            1 => Duration.FromDays(genes.Below(9)),
            _ => Duration.FromDays(1),
        };
        return new Move($"pass {passes}", s => s.AdvanceTo(s.Now + passes), _ => { }, passes);
    }
}
