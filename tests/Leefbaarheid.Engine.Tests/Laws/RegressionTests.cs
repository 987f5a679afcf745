using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Failures that the laws once found, shrunk and told in words.</summary>
public sealed class RegressionTests
{
    /// <summary>Found by law 8: the key was only looked at again when it came to have some sound row, or none.</summary>
    [Fact]
    public void A_row_that_recovers_lifts_the_doubt_about_its_key()
    {
        var session = History.OpenOn(WithAnyCalmEvent);
        session.Put(new Thing(1, Key: 7, Link: null, Value: 0, ToyWorld.Start, null));
        session.Put(Happening(2, value: 9));
        session.Evaluate();
        Assert.Empty(session.Conclusions<First>());

        session.Put(Happening(2, value: 0));
        session.Evaluate();
        Assert.Single(session.Conclusions<First>());
    }

    /// <summary>The same, where the failed row goes altogether.</summary>
    [Fact]
    public void A_failed_row_that_goes_lifts_the_doubt_about_its_key()
    {
        var session = History.OpenOn(WithAnyCalmEvent);
        session.Put(new Thing(1, Key: 7, Link: null, Value: 0, ToyWorld.Start, null));
        session.Put(Happening(1, value: 0), Happening(2, value: 9));
        session.Evaluate();

        session.Remove<Event>(2);
        session.Evaluate();
        Assert.Single(session.Conclusions<First>());
    }

    /// <summary>Found by law 2: the two ways were told in the order in which their rows came in.</summary>
    [Fact]
    public void Two_ways_through_a_concat_with_the_same_facts_are_told_in_the_order_of_the_rule()
    {
        var rulebook = Of(from l in Rows.Distinct().Concat(Rows) join r in Rows on l.Key equals r.Key select l);
        SameInBothOrders(rulebook, Plain(0, ToyWorld.Start), Plain(1, ToyWorld.Start.PlusDays(1)));
    }

    /// <summary>Found by law 2: equal rows were told in the order in which they came in.</summary>
    [Fact]
    public void Rows_that_are_equal_though_their_facts_are_not_are_told_in_the_order_of_their_facts()
    {
        var rulebook = Of(
            from l in Rows
            join r in Rows on l.Key equals r.Key
            group l by l.Link into g
            select new Row(g.Count, g.Key, g.Sum(r => r.Value), g.Min(r => r.On)));
        SameInBothOrders(rulebook, Plain(0, ToyWorld.Start), Plain(1, ToyWorld.Start));
    }

    /// <summary>Found by law 2: of eight ways to one conclusion those with the same left row were told as they came.</summary>
    [Fact]
    public void Ways_through_two_joins_are_told_in_the_order_of_their_facts() => SameInBothOrders(
        Of(from l in Rows join r in Rows on l.Key equals r.Key join s in Rows on l.Key equals s.Key select l),
        Plain(0, ToyWorld.Start),
        Plain(1, ToyWorld.Start));

    private static Query<Row> Rows { get; } = ToyWorld.Things.Select(t => new Row(t.Key, t.Link, t.Value, t.From));

    private static Rulebook WithAnyCalmEvent { get; } = Rulebook.Create(
        [
            Rule.Define("CALM", "rustig", "calm",
                from t in ToyWorld.Things.WithAny(
                    ToyWorld.Events.Where(e => e.Value == 9 ? throw new TrapException() : true), t => t.Key, e => e.Key)
                select new First(new Row(t.Key, t.Link, t.Value, t.From))),
        ],
        [ToyWorld.Firsts]);

    private static Event Happening(int id, int value) => new(id, Key: 7, value, ToyWorld.Opening);

    private static Thing Plain(int id, LocalDate from) => new(id, 0, 0, 0, from, from.PlusDays(-1));

    private static Rulebook Of(Query<Row> rows) =>
        Rulebook.Create([Rule.Define("RIJ", "rij", "row", rows.Select(r => new First(r)))], [ToyWorld.Firsts]);

    private static void SameInBothOrders(Rulebook rulebook, Thing one, Thing other)
    {
        var (forth, back) = (History.OpenOn(rulebook), History.OpenOn(rulebook));
        forth.Put(one);
        forth.Evaluate();
        forth.Put(other);
        forth.Evaluate();
        back.Put(other);
        back.Evaluate();
        back.Put(one);
        back.Evaluate();
        Assert.Equal(forth.Conclusions<First>(), back.Conclusions<First>());
        Assert.Equal(Told(forth), Told(back));
    }

    private static List<string> Told(Session session) =>
        [.. session.Conclusions<First>().Select(c => session.Why(c).Describe(Language.English, Detail.Full))];
}
