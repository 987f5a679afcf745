using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class C3AddictionTests
{
    [Fact]
    public void Help_comes_first_and_consent_is_asked()
    {
        Advised advice = Advised.On("C3");
        Assert.Equal("OVL-04", advice.Primary);
        Assert.Equal("2026-11-30", (string?)advice.Only("OVL-04", "Act")["due"]);
        Assert.Equal(["ConsentToCare"], Advised.List(advice.Only("OVL-04", "Require"), "missing"));
        Assert.Equal(
            ["OVL-05", "OVL-06", "TerminationProposal"], Advised.List(advice.Only("OVL-04", "Block"), "blocks"));
        Assert.DoesNotContain(advice.Decisions, decision => (string)decision["kind"]! == "Refer");
    }

    [Fact]
    public void Mediation_is_held_back_for_every_reason_once()
    {
        Advised advice = Advised.On("C3");
        JsonNode block = advice.Only("BB-02", "Block");
        Assert.Equal(["Addiction", "ExcessiveAggression", "Severity≥3"], Advised.List(block, "reasons"));
        Assert.DoesNotContain("BB-01", advice.Rules);
        Assert.DoesNotContain("OVL-06", advice.Rules);
    }

    [Fact]
    public void A_field_about_health_is_stripped_and_the_rest_may_go()
    {
        Advised advice = Advised.On("C3");
        JsonNode block = advice.Only("PRI-02", "Block");
        Assert.Equal(["diagnosis"], Advised.List(block, "blocks"));
        Assert.Equal(["Health"], Advised.List(block, "reasons"));
        JsonNode note = advice.Only("PRI-01", "Warn");
        Assert.Equal(["subject.address", "facts"], Advised.List(note, "fields"));
        Assert.Equal("diagnosis", (string?)note["withheld"]![0]!["field"]);
        Assert.Equal("Health", (string?)note["withheld"]![0]!["reason"]);
    }

    [Fact]
    public void With_consent_the_care_team_is_told_what_it_needs()
    {
        Advised advice = Advised.On("C3", file => file["households"]![0]!["consentToCare"] = "Yes");
        Assert.Equal("OVL-04", advice.Primary);
        Assert.Equal(
            ["subject.name", "subject.address", "subject.phone", "facts"],
            Advised.List(advice.Only("OVL-04", "Refer"), "fields"));
    }
}
