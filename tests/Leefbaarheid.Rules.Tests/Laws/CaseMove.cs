using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>
/// One thing that happens in a case, as a number says: facts put or replaced, one removed, or time that passes.
/// </summary>
internal sealed record CaseMove(string Text, Action<Session> OnSession, Action<FactStore> OnFacts)
{
    /// <summary>What the number says: mostly of the scene, else of anything.</summary>
    public static CaseMove Of(Scene scene, int number)
    {
        var dice = new Dice(number);
        return dice.Below(16) switch
        {
            < 9 => Put(scene.Make(dice)),
            < 13 => Put(Scene.Anything.Make(dice)),
            < 15 => Remove((dice.Once(2) ? scene : Scene.Anything).Make(dice)),
            _ => Pass(Duration.FromHours(dice.Once(2) ? dice.Below(48) : dice.Below(1000))),
        };
    }

    public override string ToString() => Text;

    private static CaseMove Put(object[] facts)
    {
        var kinds = facts.GroupBy(FactKind.Of).ToList();
        return new(
            $"put {string.Join(", ", facts)}",
            session => kinds.ForEach(kind => kind.Key.Put(session, [.. kind])),
            store => kinds.ForEach(kind => kind.ToList().ForEach(fact => kind.Key.PutInStore(store, fact))));
    }

    /// <summary>The fact that the first of these would have replaced.</summary>
    private static CaseMove Remove(object[] facts)
    {
        if (facts is [])
            return Pass(Duration.Zero);
        var kind = FactKind.Of(facts[0]);
        var id = kind.Id(facts[0]);
        return new(
            $"remove {kind.Type.Name} {id}",
            session => kind.Remove(session, id),
            store => kind.RemoveFromStore(store, id));
    }

    private static CaseMove Pass(Duration duration) =>
        new($"pass {duration}", session => session.AdvanceTo(session.Now + duration), _ => { });
}
