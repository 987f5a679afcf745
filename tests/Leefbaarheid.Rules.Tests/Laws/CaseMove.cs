using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;
using Leefbaarheid.Testing;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>One thing that happens in a case, as a session and a store of facts take it.</summary>
internal sealed class CaseMove(Turn turn)
{
    public void OnSession(Session session)
    {
        foreach (var kind in turn.Facts.GroupBy(FactKind.Of))
            kind.Key.Put(session, [.. kind]);
        if (turn.Removed is { } fact)
            FactKind.Of(fact).Remove(session, FactKind.Of(fact).Id(fact));
        session.AdvanceTo(session.Now + turn.Passing);
    }

    public void OnFacts(FactStore store)
    {
        foreach (var fact in turn.Facts)
            FactKind.Of(fact).PutInStore(store, fact);
        if (turn.Removed is { } gone)
            FactKind.Of(gone).RemoveFromStore(store, FactKind.Of(gone).Id(gone));
    }

    public override string ToString() => turn.Removed is { } gone ? $"remove {gone}"
        : turn.Facts.IsEmpty ? $"pass {turn.Passing}"
        : $"put {string.Join(", ", turn.Facts)}";
}
