using System.Runtime.CompilerServices;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>Law 3, of memory, on the built-in rules: what was removed is not held on to.</summary>
[Collection(nameof(Alone))]
public sealed class RetainedLaw
{
    [Fact]
    public void No_fact_that_was_removed_is_reached_from_the_session() => CaseHistory.Always(200, history =>
    {
        var session = CaseHistory.Open();
        var remembered = PutAndRemove(history, session);
        GC.Collect();
        Assert.Equal(0, remembered.Count(fact => fact.IsAlive));
        Assert.Empty(Advice.Of(session));
        Assert.Null(session.NextChange);
        GC.KeepAlive(session);
    });

    [Fact]
    public void No_fact_is_reached_from_a_session_that_began_anew() => CaseHistory.Always(200, history =>
    {
        var session = CaseHistory.Open();
        var remembered = PutAndReset(history, session);
        GC.Collect();
        Assert.Equal(0, remembered.Count(fact => fact.IsAlive));
        GC.KeepAlive(session);
    });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> PutAndReset(CaseHistory history, Session session)
    {
        var facts = new FactStore();
        foreach (var move in history.Again())
        {
            move.OnSession(session);
            move.OnFacts(facts);
        }

        session.Evaluate();
        session.Reset(session.Now);
        return [.. Advice.All(facts).Select(fact => new WeakReference(fact))];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> PutAndRemove(CaseHistory history, Session session)
    {
        var facts = new FactStore();
        var remembered = new List<WeakReference>();
        foreach (var move in history.Again())
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            remembered.AddRange(Advice.All(facts).Select(fact => new WeakReference(fact)));
        }

        foreach (var fact in Advice.All(facts))
            Advice.Remove(session, fact);
        session.Evaluate();
        return remembered;
    }
}
