using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Sharing;

/// <summary>What would take minutes if its work grew with the square of how many there are.</summary>
public sealed class ManyOfThemTests
{
    private const int Rows = 40_000;

    [Fact]
    public async Task Failures_are_found_by_their_place_and_not_looked_for_among_all()
    {
        var compared = 0;
        var given = Fact.Given<Odd, int>(o => o.Id);
        var rule = Office.Rule("OPEN", from o in given where o.Text!.Length > 0 select new Open(o.Id));
        var session = Session.Open(Rulebook.Create([rule], [given, Office.Opens]), Office.Opening);
        await InTime(() =>
        {
            session.PutRange(Enumerable.Range(0, Rows).Select(n => new Odd(n, null, () => compared++)));
            Assert.Equal(Rows, session.Evaluate().Failures.Count);
            Assert.Equal(Rows, session.Failures.Count);
            session.WhatIf(s => s.Put(new Odd(7, "mended", () => compared++)));
            session.WhatIf(s => s.Put(new Odd(7, null, () => compared++)));
            session.PutRange(Enumerable.Range(0, Rows).Select(n => new Odd(n, null, () => compared++)));
            session.Evaluate();
            session.PutRange(Enumerable.Range(0, Rows).Select(n => new Odd(n, "mended", () => compared++)));
            Assert.Equal(Rows, session.Evaluate().Recoveries.Count);
            Assert.Empty(session.Failures);
        });
        Assert.InRange(compared, 0, 4 * Rows);
    }

    [Fact]
    public async Task A_long_chain_of_clauses_is_sealed_step_by_step()
    {
        var chain = Office.Reports.Select(r => r);
        for (var i = 0; i < 10_000; i++)
            chain = chain.Concat(Office.Reports.Where(r => r.N < 0));
        await InTime(() =>
        {
            var session = Office.On(Office.Rule("OPEN", chain.Select(r => new Open(r.Case))));
            session.Put(new Report(1, 1, "a"));
            session.Evaluate();
            Assert.Equal([new Open(1)], session.Conclusions<Open>());
        });
    }

    [Fact]
    public async Task Many_rules_on_one_query_are_sealed_together()
    {
        var rules = Enumerable.Range(0, 3000)
            .Select(n => Office.Rule($"R{n}", from r in Office.Reports where r.N > n select new Open(n)));
        await InTime(() =>
        {
            var session = Office.On(rules);
            session.Put(new Report(1, 1, "a", 2));
            session.Evaluate();
            Assert.Equal([new Open(0), new Open(1)], session.Conclusions<Open>());
        });
    }

    /// <summary>Generous: on a busy machine the right way takes a second or two.</summary>
    private static Task InTime(Action work) =>
        Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60));

    private sealed class Odd(int id, string? text, Action compare)
    {
        public int Id => id;

        public string? Text => text;

        public override bool Equals(object? obj)
        {
            compare();
            return obj is Odd other && other.Id == Id && other.Text == Text;
        }

        public override int GetHashCode() => Id;
    }
}
