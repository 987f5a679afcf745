using Leefbaarheid.Abstractions;
using Leefbaarheid.Rules;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Edges;

/// <summary>Each built-in rule is shown at both of its sides, through the reading of the tool.</summary>
public sealed class EdgesTests
{
    private static readonly Rulebook Rulebook = LeefbaarheidRulebook.Create();

    private static IEnumerable<string> Built => BuiltIn.Ids.Where(id => Rulebook.Find(id) is not null);

    [Fact]
    public void Every_rule_that_is_named_is_built() => Assert.Equal(BuiltIn.Ids, Built);

    [Fact]
    public void Each_rule_concludes_in_one_file_and_just_does_not_in_another() =>
        None(Built.SelectMany(rule => new Edge(rule).Differences()));

    [Fact]
    public void No_file_is_left_of_a_rule_that_is_not_there() =>
        None(
            from file in Directory.EnumerateFileSystemEntries(Edge.Folder).Order(StringComparer.Ordinal)
            where !Built.Any(rule => new[] { "yes", "no", "expected" }.Any(side => Edge.PathOf(rule, side) == file))
            select $"{Path.GetFileName(file)} is of no rule; take it away, or name it after a rule");

    private static void None(IEnumerable<string> differences)
    {
        string[] all = [.. differences];
        Assert.True(all.Length == 0, $"In samples/edges:\n  {string.Join("\n  ", all)}");
    }
}
