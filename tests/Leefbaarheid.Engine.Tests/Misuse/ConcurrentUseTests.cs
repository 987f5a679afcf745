using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>Law 9: use by two threads at once is refused; rulebooks may be shared.</summary>
public sealed class ConcurrentUseTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ManualResetEventSlim entered = new();
    private readonly ManualResetEventSlim released = new();

    [Theory]
    [MemberData(nameof(EveryCall.Names), MemberType = typeof(EveryCall))]
    public async Task A_second_thread_is_refused_while_the_first_is_at_work(string call)
    {
        var session = Desk.Open(Desk.Rule("LAAT", from m in Desk.Members where Waits() select new Late(m.Id)));
        session.Put(Desk.Anna);
        var first = Task.Run(session.Evaluate, TestContext.Current.CancellationToken);
        Assert.True(entered.Wait(Patience, TestContext.Current.CancellationToken));
        try
        {
            Refused.As<InvalidOperationException>(Refused.OnAnotherThread, () => EveryCall.Of[call](session));
        }
        finally
        {
            released.Set();
        }

        Assert.Equal([new Late(1)], (await first).Began<Late>());
        EveryCall.Of[call](session);
    }

    [Fact]
    public void Sessions_on_one_rulebook_work_side_by_side()
    {
        var rulebook = Desk.Book(Desk.Rule("LAAT",
            from m in Desk.Members
            join l in Desk.Loans on m.Id equals l.Member into loans
            where loans.Count > 0
            select new Late(m.Id)));
        Parallel.For(0, 64, n =>
        {
            var session = Session.Open(rulebook, Desk.Opening);
            session.Put(Desk.Anna with { Id = n });
            session.Put(new Loan(n, n, "Bint", Desk.Day(1)));
            session.Evaluate();
            Assert.Equal([new Late(n)], session.Conclusions<Late>());
        });
    }

    public void Dispose()
    {
        entered.Dispose();
        released.Dispose();
    }

    private bool Waits()
    {
        entered.Set();
        return released.Wait(Patience);
    }
}
