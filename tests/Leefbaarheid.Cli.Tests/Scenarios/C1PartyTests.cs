using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class C1PartyTests
{
    [Fact]
    public void A_single_party_is_left_to_the_residents()
    {
        Advised advice = Advised.On("C1");
        Assert.Equal("OVL-01", advice.Primary);
        Assert.Equal(["OVL-01"], advice.Rules);
        JsonNode act = advice.Only("OVL-01", "Act");
        Assert.Equal("L0", (string?)act["rung"]);
        Assert.Equal(["review 2026-12-07"], Advised.Dates(act));
        Assert.Equal("2026-12-07", (string?)advice.Only("OVL-01", "Schedule")["due"]);
    }

    [Fact]
    public void No_personal_data_leave()
    {
        Advised advice = Advised.On("C1");
        Assert.DoesNotContain(advice.Decisions, decision => (string)decision["kind"]! == "Refer");
        Assert.All(advice.Decisions, decision => Assert.Null(decision["fields"]));
    }

    [Fact]
    public void The_term_counts_from_the_signal_and_not_from_the_day_of_the_advice() =>
        Assert.Equal(
            "2026-12-07",
            (string?)Advised.On("C1", file => file["at"] = "2026-12-15").Only("OVL-01", "Schedule")["due"]);
}
