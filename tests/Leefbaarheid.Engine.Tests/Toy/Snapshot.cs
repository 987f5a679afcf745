using Leefbaarheid.Oracle;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>All conclusions of the toy world, as sorted text.</summary>
public static class Snapshot
{
    public static string Of(Session session) =>
        Text([.. session.Conclusions<First>(), .. session.Conclusions<Second>(), .. session.Conclusions<Third>()]);

    public static string Of(LinqOracle oracle) =>
        Text([.. oracle.Conclusions<First>(), .. oracle.Conclusions<Second>(), .. oracle.Conclusions<Third>()]);

    public static HashSet<object> Set(Session session) =>
        [.. session.Conclusions<First>(), .. session.Conclusions<Second>(), .. session.Conclusions<Third>()];

    public static HashSet<object> Set(PossibleWorld world) =>
        [.. world.Conclusions<First>(), .. world.Conclusions<Second>(), .. world.Conclusions<Third>()];

    public static HashSet<object> Set(CertainOracle oracle) =>
        [.. oracle.Conclusions<First>(), .. oracle.Conclusions<Second>(), .. oracle.Conclusions<Third>()];

    public static string Text(IEnumerable<object> conclusions) =>
        string.Join('\n', conclusions.Select(c => c.ToString()).Order(StringComparer.Ordinal));
}
