using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 2: order and batching of the same changes do not matter.</summary>
public sealed class OrderLaw
{
    [Fact]
    public void Evaluating_after_each_change_or_once_at_the_end_gives_the_same() => Law.Holds(Operators.All, history =>
    {
        Assert.Equal(Snapshot.Of(history.AtOnce()), Snapshot.Of(history.OneByOne()));
    });

    [Fact]
    public void The_order_in_which_facts_come_in_does_not_matter() => 
        Law.Holds(Operators.All, SameInAnyOrder, Scale.Small);

    [Fact]
    public void A_history_ends_as_if_only_its_last_facts_had_been_loaded() => Law.Holds(Operators.All, history =>
    {
        var facts = history.Facts();
        var loaded = history.Open();
        loaded.PutRange(facts.Read<Thing>());
        loaded.PutRange(facts.Read<Event>());
        loaded.AdvanceTo(ToyWorld.Opening + history.Moves.Aggregate(Duration.Zero, (sum, m) => sum + m.Passes));
        loaded.Evaluate();
        Assert.Equal(Snapshot.Of(loaded), Snapshot.Of(history.OneByOne()));
    });

    private static void SameInAnyOrder(History history, int seed)
    {
        var (things, events) = (history.Facts().Read<Thing>().ToArray(), history.Facts().Read<Event>().ToArray());
        var straight = history.Open();
        straight.PutRange(things);
        straight.PutRange(events);
        straight.Evaluate();
        var random = new Random(seed);
        random.Shuffle(things);
        random.Shuffle(events);
        var shuffled = history.Open();
        foreach (var happening in events)
        {
            shuffled.Put(happening);
            shuffled.Evaluate();
        }

        foreach (var thing in things)
        {
            shuffled.Put(thing);
            shuffled.Evaluate();
        }

        Assert.Equal(Snapshot.Of(straight), Snapshot.Of(shuffled));
        Assert.Equal(Told(straight), Told(shuffled));
    }

    private static IEnumerable<string> Told(Session session) =>
        session.Conclusions<First>().Take(3).Select(c => session.Why(c).Describe(Language.English, Detail.Full))
            .Concat(session.Conclusions<Second>().Take(3).Select(c => session.Why(c).Describe(Language.English, Detail.Full)));
}
