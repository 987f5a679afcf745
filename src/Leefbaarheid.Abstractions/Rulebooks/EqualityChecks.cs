using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>What cannot be compared by value, found by the types alone; one method a code.</summary>
internal static class EqualityChecks
{
    public static IEnumerable<Finding> HeldGroups(IEnumerable<Compared> all, RuleGraph graph) =>
        from compared in all
        let contents = Contents.Of(compared.Type)
        let sure = contents.FirstOrDefault(c => c.IsGroup)
        let held = sure ?? contents.FirstOrDefault(c => MayBeGroup(c, compared, graph))
        where held is not null
        select Finding("LFB008", FindingSeverity.Error, compared, sure is not null
            ? $"holds a live group ({held.Name}), which goes on changing. Select a count, or a copy with value " +
              "equality."
            : $"may hold a live group, which goes on changing, in what only says that items can be read ({held}). " +
              "Select a count, or a copy with value equality, typed as what it is.");

    public static IEnumerable<Finding> CollectionsByReference(IEnumerable<Compared> all, RuleGraph graph) =>
        from compared in all
        let contents = Contents.Of(compared.Type)
        where !contents.Any(c => c.IsGroup || MayBeGroup(c, compared, graph))
        from content in contents.Where(c => c.IsCollectionByReference).Take(1)
        select Finding("LFB012", FindingSeverity.Warning, compared,
            $"holds a collection without value equality ({content}): two with equal items are told apart. Take a " +
            "collection that implements IEquatable<> by its items.");

    /// <summary>What a given fact holds the host put there, and it has no live group.</summary>
    private static bool MayBeGroup(Content content, Compared compared, RuleGraph graph) =>
        compared.SeesGroups && content.MayBeGroup && !content.IsWithin(graph.IsGiven);

    private static Finding Finding(string code, FindingSeverity severity, Compared compared, string message) =>
        new(code, severity, compared.Rule?.Id ?? "", compared.Place, $"{compared.What} {message}");
}
