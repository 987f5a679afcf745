using Leefbaarheid.Abstractions.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Rulebooks;

/// <summary>What a rulebook puts out is what its host named of what rules conclude.</summary>
public sealed class OutputTests
{
    private static readonly Rule[] Rules =
    [
        Rule.Define("B-01", "Bezoek", "Visit", from s in Town.Streets select new Visit(s.Id)),
        Rule.Define("B-02", "Brief", "Letter", from v in Town.Visits select new Letter(v.Street)),
    ];

    [Fact]
    public void The_outputs_are_the_concluded_relations_that_the_host_named()
    {
        var rulebook = Rulebook.Create(Rules, [Town.Streets, Town.Letters]);

        Assert.Equal([Town.Letters], rulebook.Outputs);
        Assert.True(rulebook.IsOutput(typeof(Letter)));
        Assert.False(rulebook.IsOutput(typeof(Visit)));
    }

    [Fact]
    public void Where_the_host_named_none_every_conclusion_is_output()
    {
        var rulebook = Rulebook.Create(Rules, [Town.Streets]);

        Assert.Empty(rulebook.Outputs);
        Assert.True(rulebook.IsOutput(typeof(Visit)));
        Assert.True(rulebook.IsOutput(typeof(Letter)));
    }
}
