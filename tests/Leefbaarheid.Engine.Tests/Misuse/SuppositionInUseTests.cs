using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>Law 9, of a supposition: it is refused to a second thread and to a rule's lambda, as a session is.</summary>
public sealed class SuppositionInUseTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ManualResetEventSlim entered = new();
    private readonly ManualResetEventSlim released = new();
    private Supposition? supposition;

    public static TheoryData<string> Calls => ["Put", "Remove", "AdvanceTo"];

    private static Dictionary<string, Action<Supposition>> Of { get; } = new()
    {
        ["Put"] = s => s.Put(Desk.Bram),
        ["Remove"] = s => s.Remove<Member>(1),
        ["AdvanceTo"] = s => s.AdvanceTo(Desk.Noon(9)),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_second_thread_is_refused_while_the_first_supposes_something(string call)
    {
        var slow = Fact.Given<Late, int>(l => Waits() ? l.Member : 0);
        var session = Session.Open(
            Rulebook.Create(
                [Desk.Rule("LUS", from l in slow select new Halt(l.Member, "LUS"))], [Desk.Members, Desk.Halts]),
            Desk.Opening);
        session.Evaluate();
        var first = Task.Run(
            () => session.WhatIf(s =>
            {
                supposition = s;
                s.Put(new Late(1));
            }),
            TestContext.Current.CancellationToken);
        await Meanwhile(call);
        Assert.Equal([new Halt(1, "LUS")], (await first).Began<Halt>());
        Assert.Empty(session.Conclusions<Halt>());
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_second_thread_is_refused_while_what_was_supposed_is_evaluated(string call)
    {
        var session = Desk.Open(Desk.Rule("LAAT", from m in Desk.Members where Waits() select new Late(m.Id)));
        session.Evaluate();
        var first = Task.Run(
            () => session.WhatIf(s =>
            {
                supposition = s;
                s.Put(Desk.Anna);
            }),
            TestContext.Current.CancellationToken);
        await Meanwhile(call);
        Assert.Equal([new Late(1)], (await first).Began<Late>());
        Assert.Empty(session.Conclusions<Late>());
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_rule_that_calls_it_fails_and_the_session_goes_on(string call)
    {
        var session = Desk.Open(
            Desk.Rule("LUS", from m in Desk.Members where CallsBack(m) select new Halt(m.Id, "LUS")),
            Desk.Rule("LAAT", from m in Desk.Members select new Late(m.Id)));
        session.Evaluate();
        var supposed = session.WhatIf(s =>
        {
            supposition = s;
            s.Put(Desk.Anna);
        });
        var failure = Assert.Single(supposed.Failures);
        Assert.IsType<InvalidOperationException>(failure.Error);
        Assert.Equal(Refused.FromInside, failure.Error.Message);
        Assert.Equal([new Late(1)], supposed.Began<Late>());
        Assert.Empty(session.Conclusions<Late>());
        Assert.Empty(session.Failures);
        Assert.True(session.Evaluate().IsEmpty);

        bool CallsBack(Member member)
        {
            Of[call](supposition!);
            return member.Id > 0;
        }
    }

    [Fact]
    public async Task A_session_is_not_trusted_any_more_where_a_thread_goes_on_supposing_as_all_is_taken_back()
    {
        var slow = Fact.Given<Late, int>(l => Waits() ? l.Member : 0);
        var session = Session.Open(
            Rulebook.Create([Desk.Rule("LUS", from l in slow select new Halt(l.Member, "LUS"))], [Desk.Halts]),
            Desk.Opening);
        session.Evaluate();
        var second = Task.CompletedTask;
        Refused.As<InvalidOperationException>(Refused.OnAnotherThread, () => session.WhatIf(s =>
        {
            second = Task.Run(() => s.Put(new Late(1)));
            entered.Wait(Patience);
        }));
        released.Set();
        await second;
        Refused.As<InvalidOperationException>(Refused.Broken, () => session.Evaluate());
    }

    public void Dispose()
    {
        entered.Dispose();
        released.Dispose();
    }

    private async Task Meanwhile(string call)
    {
        await Task.Yield();
        Assert.True(entered.Wait(Patience, TestContext.Current.CancellationToken));
        try
        {
            Refused.As<InvalidOperationException>(Refused.OnAnotherThread, () => Of[call](supposition!));
        }
        finally
        {
            released.Set();
        }
    }

    private bool Waits()
    {
        entered.Set();
        return released.Wait(Patience);
    }
}
