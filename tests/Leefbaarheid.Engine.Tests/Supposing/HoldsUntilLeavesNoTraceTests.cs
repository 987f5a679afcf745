using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Supposing;

/// <summary>Asking until when leaves a session as it was.</summary>
public sealed class HoldsUntilLeavesNoTraceTests
{
    [Fact]
    public void A_row_that_comes_while_time_is_only_supposed_goes_when_it_is_taken_back()
    {
        var paused = Office.Pauses.During(p => Validity.Between(p.From, p.Until));
        var session = Office.On(
            Office.Rule("OPEN",
                from c in Office.Cases.WithNo(paused, c => c.Id, p => p.Case).During(c => Validity.From(c.From))
                select new Open(c.Id)),
            Office.Rule("KEEP", from r in Office.Reports select new Refer(r.Case)));
        session.Put(Office.Case with { From = Office.Day(10) });
        session.Put(new Pause(1, 1, Office.Day(5), Office.Day(20)));
        session.Put(new Report(1, 1, "noise"));
        session.Evaluate();
        Assert.Empty(session.Conclusions<Open>());
        var next = session.NextChange;

        Assert.Null(session.HoldsUntil(new Refer(1)));
        Assert.Empty(session.Conclusions<Open>());
        Assert.Equal(next, session.NextChange);
        Assert.True(session.Evaluate().IsEmpty);

        session.AdvanceTo(Office.StartOf(Office.Day(20)));
        Assert.True(session.Evaluate().IsEmpty);
        session.AdvanceTo(Office.StartOf(Office.Day(21)));
        Assert.Equal([new Open(1)], session.Evaluate().Began<Open>());
    }

    [Fact]
    public void A_row_that_leaves_while_time_is_only_supposed_comes_back()
    {
        var session = Office.On(Office.Rule("OPEN",
            from c in Office.Cases.During(c => Validity.From(c.From))
            join p in Office.Pauses.During(p => Validity.Between(p.From, p.Until)) on c.Id equals p.Case into ps
            where ps.Count == 0
            select new Open(c.Id)));
        session.Put(Office.Case);
        session.Put(new Pause(1, 1, Office.Day(5), Office.Day(20)));
        session.Evaluate();
        Assert.Equal(Office.StartOf(Office.Day(5)), session.HoldsUntil(new Open(1)));
        Assert.Equal([new Open(1)], session.Conclusions<Open>());
        session.WhatIf(s => s.AdvanceTo(Office.StartOf(Office.Day(400))));
        Assert.Equal([new Open(1)], session.Conclusions<Open>());
        Assert.Equal(Office.StartOf(Office.Day(5)), session.NextChange);
    }
}
