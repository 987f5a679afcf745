using System.Runtime.CompilerServices;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Retained;

/// <summary>Law 3, of memory: a session that was large, and of which every fact was removed, is small again.</summary>
[Collection(nameof(Alone))]
public sealed class SmallAgainTests
{
    private const int Facts = 100_000;

    /// <summary>The array pool of the framework keeps some; a session that keeps all keeps 200.</summary>
    private const int BytesOfAFact = 20;

    private static readonly Query<Row> Rows = ToyWorld.Things.Select(t => new Row(t.Key, t.Link, t.Value, t.From));

    public static TheoryData<string> Names => [.. Queries.Keys];

    private static Dictionary<string, Query<Row>> Queries { get; } = new()
    {
        ["From"] = Rows,
        ["SelectMany"] = Rows.SelectMany(r => Enumerable.Range(0, 2), (r, n) => r with { Value = n }),
        ["Join"] = Rows.Join(Rows, l => l.Key, r => r.Key, (l, r) => l),
        ["GroupJoin"] = Rows.GroupJoin(Rows, l => l.Key, r => r.Key, (l, rs) => l with { Value = rs.Count }),
        ["GroupBy"] = Rows.GroupBy(r => r.Key).Select(g => new Row(g.Key, null, g.Count, ToyWorld.Start)),
        ["CountBy"] = Rows.CountBy(r => r.Key).Select(n => new Row(n.Key, null, n.Value, ToyWorld.Start)),
        ["AggregateBy"] = Rows.AggregateBy(r => r.Key, 0, (n, r) => n + r.Value, (n, r) => n - r.Value)
            .Select(n => new Row(n.Key, null, n.Value, ToyWorld.Start)),
        ["WithAny"] = Rows.WithAny(Rows, l => l.Key, r => r.Key),
        ["WithNo"] = Rows.WithNo(Rows, l => l.Key, r => -r.Key - 1),
        ["Distinct"] = Rows.Distinct(),
        ["Concat"] = Rows.Concat(Rows.Where(r => r.Value > 3)),
        ["During"] = ToyWorld.Things.During(t => Validity.Between(t.From, t.Until))
            .Select(t => new Row(t.Key, t.Link, t.Value, t.From)),
        ["Within"] = Rows.Within(Period.FromDays(30), r => r.On),
        ["Beside"] = Rows.Beside(Rows.Where(r => r.Value == 3), (l, all) => l with { Link = all.Count }),
        ["few rows Beside"] = Rows.Where(r => r.Key < 9).Beside(Rows, (l, all) => l with { Link = all.Count }),
        ["GroupJoin by few keys"] = Rows.Where(r => r.Key < 9)
            .GroupJoin(Rows, l => l.Value, r => r.Value, (l, rs) => l with { Value = rs.Count }),
        ["GroupBy by few keys"] = Rows.GroupBy(r => r.Value)
            .Select(g => new Row(g.Key, null, g.Count, ToyWorld.Start)),
        ["AggregateBy by few keys"] = Rows
            .AggregateBy(r => r.Value, 0, (n, r) => n + r.Value, (n, r) => n - r.Value)
            .Select(n => new Row(n.Key, null, n.Value, ToyWorld.Start)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_it_went_through(string name)
    {
        var rows = Queries[name];
        Fill(On(rows), Facts / 10);
        var session = On(rows);
        var few = Fill(session, 10);
        var many = Fill(session, Facts);
        Assert.InRange(many - few, long.MinValue, Facts * BytesOfAFact);
        GC.KeepAlive(session);
    }

    private static Session On(Query<Row> rows) =>
        History.OpenOn(Rulebook.Create(
            [
                Rule.Define("FIRST", "eerst", "first", rows.Select(r => new First(r))),
                Rule.Define("SECOND", "dan", "then", ToyWorld.Firsts.Select(f => new Second(f.Row))),
            ],
            [ToyWorld.Things, ToyWorld.Events, ToyWorld.Firsts, ToyWorld.Seconds]));

    /// <summary>What is in use after so many facts came and went.</summary>
    private static long Fill(Session session, int facts)
    {
        Put(session, facts);
        Remove(session, facts);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <remarks>Methods of their own: nothing of them is alive when they have returned.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Put(Session session, int facts)
    {
        session.PutRange(Enumerable.Range(0, facts).Select(Thing));
        session.Evaluate();
        Assert.NotNull(session.Conclusions<First>());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Remove(Session session, int facts)
    {
        for (var n = 0; n < facts; n++)
            session.Remove<Thing>(n);
        session.Evaluate();
    }

    private static Thing Thing(int n) =>
        new(n, n, n, n % 7, ToyWorld.Start, ToyWorld.Start.PlusDays(n % 9));
}
