using Leefbaarheid.Oracle;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>One change of the toy world: facts put, replaced or removed, or time that passes.</summary>
public sealed record Move(string Text, Action<Session> OnSession, Action<FactStore> OnFacts, Duration Passes)
{
    /// <summary>The same, supposed; time that passes is not part of it.</summary>
    public Action<Supposition> OnSupposition { get; private init; } = _ => { };

    public static IEnumerable<Move> Of(Genes genes, Scale scale)
    {
        while (!genes.IsEmpty)
            yield return Next(genes, scale);
    }

    public override string ToString() => Text;

    private static Move Next(Genes genes, Scale scale) => genes.Below(9) switch
    {
        0 or 1 or 2 => Put(NextThing(genes, scale)),
        3 or 4 => Put(NextEvent(genes, scale)),
        5 => RemoveThing(scale.NextId(genes)),
        6 => RemoveEvent(scale.NextId(genes)),
        7 => Pass(genes),
        _ => PutMany(genes, scale),
    };

    private static Thing NextThing(Genes genes, Scale scale)
    {
        var from = ToyWorld.Start.PlusDays(genes.Below(30) - 12);
        var (id, key, link) = (scale.NextId(genes), genes.Below(scale.Keys), genes.Below(scale.Keys + 1));
        var (value, days) = (genes.Below(7), genes.Below(12));
        return new Thing(
            id, key, link == scale.Keys ? null : link, value, from, days == 11 ? null : from.PlusDays(days - 1));
    }

    private static Event NextEvent(Genes genes, Scale scale)
    {
        var (id, key) = (scale.NextId(genes), genes.Below(scale.Keys));
        var (value, hours) = (genes.Below(7), genes.Below(300));
        return new Event(id, key, value, ToyWorld.Opening + Duration.FromHours(hours - 60));
    }

    private static Move Put(Thing thing) =>
        new($"put {thing}", s => s.Put(thing), f => f.Put(ToyWorld.Things, thing), Duration.Zero)
        {
            OnSupposition = s => s.Put(thing),
        };

    private static Move Put(Event happening) =>
        new($"put {happening}", s => s.Put(happening), f => f.Put(ToyWorld.Events, happening), Duration.Zero)
        {
            OnSupposition = s => s.Put(happening),
        };

    /// <summary>Things and events by a seed, so that they need two numbers only.</summary>
    private static Move PutMany(Genes genes, Scale scale)
    {
        var (count, random) = (1 + genes.Below(scale.AtOnce), new Random(genes.Below(1000)));
        var more = new Genes([.. Enumerable.Range(0, count * 12).Select(_ => random.Next(1000))]);
        var things = Enumerable.Range(0, count).Select(_ => NextThing(more, scale)).ToList();
        var events = Enumerable.Range(0, count).Select(_ => NextEvent(more, scale)).ToList();
        return new Move(
            $"put {string.Join(", ", things.Concat<object>(events))}",
            session =>
            {
                session.PutRange(things);
                session.PutRange(events);
            },
            facts =>
            {
                things.ForEach(thing => facts.Put(ToyWorld.Things, thing));
                events.ForEach(happening => facts.Put(ToyWorld.Events, happening));
            },
            Duration.Zero)
        {
            OnSupposition = supposition =>
            {
                supposition.Put([.. things]);
                supposition.Put([.. events]);
            },
        };
    }

    private static Move RemoveThing(int id) =>
        new($"remove thing {id}", s => s.Remove<Thing>(id), f => f.Remove<Thing>(id), Duration.Zero)
        {
            OnSupposition = s => s.Remove<Thing>(id),
        };

    private static Move RemoveEvent(int id) =>
        new($"remove event {id}", s => s.Remove<Event>(id), f => f.Remove<Event>(id), Duration.Zero)
        {
            OnSupposition = s => s.Remove<Event>(id),
        };

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
