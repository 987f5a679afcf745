using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>All that the built-in rules conclude, as a set; and facts put as a host would.</summary>
internal static class Advice
{
    public static HashSet<object> Of(Session session) => Set(
        session.Conclusions<Decision>(),
        session.Conclusions<Primary>(),
        session.Conclusions<NoRuleMatched>(),
        session.Conclusions<Act>(),
        session.Conclusions<Refer>(),
        session.Conclusions<Block>(),
        session.Conclusions<Require>(),
        session.Conclusions<Warn>(),
        session.Conclusions<Schedule>());

    public static HashSet<object> Of(LinqOracle oracle) => Set(
        oracle.Conclusions<Decision>(),
        oracle.Conclusions<Primary>(),
        oracle.Conclusions<NoRuleMatched>(),
        oracle.Conclusions<Act>(),
        oracle.Conclusions<Refer>(),
        oracle.Conclusions<Block>(),
        oracle.Conclusions<Require>(),
        oracle.Conclusions<Warn>(),
        oracle.Conclusions<Schedule>());

    /// <summary>A session at the same moment, on these facts alone.</summary>
    public static Session On(IEnumerable<object> facts, Instant moment)
    {
        var session = Session.Open(CaseHistory.Rulebook, moment);
        foreach (var fact in facts)
            FactKind.Of(fact).Put(session, [fact]);
        session.Evaluate();
        return session;
    }

    public static IEnumerable<object> All(FactStore facts) => FactKind.All.SelectMany(kind => kind.Read(facts));

    public static bool Remove(Session session, object fact)
    {
        var kind = FactKind.Of(fact);
        return kind.Remove(session, kind.Id(fact));
    }

    private static HashSet<object> Set(params IEnumerable<object>[] conclusions) => [.. conclusions.SelectMany(c => c)];
}
