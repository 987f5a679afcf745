using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Storage;

/// <summary>Keys of which all have the same hash, int.MinValue at that, are told apart all the same.</summary>
public sealed class AwkwardHashTests
{
    private static readonly Given<Odd, Clash> Odds = Fact.Given<Odd, Clash>(o => o.Id);
    private static readonly Concluded<Clash> Clashes = Fact.Concluded<Clash>();

    public static TheoryData<string> Names => [.. Queries.Keys];

    private static Dictionary<string, Query<Clash>> Queries { get; } = new()
    {
        ["identities"] = Odds.Select(o => o.Id),
        ["Join"] = from l in Odds join r in Odds on l.Id equals r.Other select l.Id,
        ["GroupJoin"] = from l in Odds join r in Odds on l.Id equals r.Other into rs where rs.Count > 0 select l.Id,
        ["GroupBy"] = from o in Odds group o by o.Other into g select g.Key,
        ["CountBy"] = Odds.CountBy(o => o.Other).Select(n => n.Key),
        ["AggregateBy"] = Odds.AggregateBy(o => o.Other, 0, (n, _) => n + 1, (n, _) => n - 1).Select(n => n.Key),
        ["WithAny"] = Odds.WithAny(Odds, l => l.Id, r => r.Other).Select(o => o.Id),
        ["Distinct"] = Odds.Select(o => o.Other).Distinct(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void In(string name)
    {
        var session = History.OpenOn(
            Rulebook.Create([Rule.Define("CLASH", "botst", "clashes", Queries[name])], [Odds, Clashes]));
        for (var n = 0; n < 60; n++)
            session.Put(new Odd(new Clash(n), new Clash((n + 7) % 60)));
        session.Evaluate();
        Assert.Equal(Enumerable.Range(0, 60), session.Conclusions<Clash>().Select(c => c.Key).Order());
        for (var n = 0; n < 60; n += 2)
            session.Remove<Odd>(new Clash((n + 53) % 60));
        session.Evaluate();
        var left = name is "identities"
            ? Enumerable.Range(0, 60).Where(n => n % 2 == 0)
            : Enumerable.Range(0, 60).Where(n => n % 2 == 1);
        if (name is "Join" or "GroupJoin" or "WithAny")
            left = [];
        Assert.Equal(left, session.Conclusions<Clash>().Select(c => c.Key).Order());
    }

    private sealed record Odd(Clash Id, Clash Other);
}
