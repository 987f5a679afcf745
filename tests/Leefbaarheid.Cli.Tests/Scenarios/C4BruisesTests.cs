using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class C4BruisesTests
{
    [Fact]
    public void Without_a_threshold_there_is_consultation_and_anonymous_advice()
    {
        Advised advice = Advised.On("C4");
        Assert.Equal("HG-01", advice.Primary);
        Assert.Equal("2026-11-25", (string?)advice.Only("HG-01", "Act")["due"]);
        JsonNode refer = advice.Only("HG-01", "Refer");
        Assert.Equal(["facts"], Advised.List(refer, "fields"));
        Assert.Equal("VeiligThuis", (string?)refer["partner"]!["kind"]);
        Assert.Equal(["DomesticViolence"], Advised.List(advice.Only("BB-02", "Block"), "reasons"));
        Assert.Equal(["HG-01", "BB-02"], advice.Rules);
    }

    [Fact]
    public void A_disclosure_leads_to_a_report_after_a_talk_unless_that_is_unsafe()
    {
        Advised advice = Advised.On("C4b");
        Assert.Equal("HG-02", advice.Primary);
        JsonNode refer = advice.Only("HG-02", "Refer");
        Assert.Equal("2026-11-25", (string?)refer["due"]);
        Assert.Equal(["Wmo 5.2.6"], Advised.List(refer, "legalBasis"));
        Assert.Equal(["subject.name", "subject.address", "facts"], Advised.List(refer, "fields"));
        Assert.True((bool)refer["needsConfirmation"]!);
        Assert.Equal(["InformedFirst", "SafetyReason"], Advised.List(advice.Only("HG-03", "Require"), "missing"));
        Assert.DoesNotContain("HG-01", advice.Rules);
    }

    [Fact]
    public void A_recorded_reason_of_safety_is_enough()
    {
        Advised advice = Advised.On("C4b", file => file["signals"]![0]!["safetyReason"] = "het kind loopt dan gevaar");
        Assert.DoesNotContain("HG-03", advice.Rules);
        Assert.Equal("HG-02", advice.Primary);
    }

    [Fact]
    public void Acute_danger_goes_before_all_else()
    {
        Advised advice = Advised.On("C4", file => file["signals"]![0]!["immediateDanger"] = true);
        Assert.Equal("VEI-01", advice.Primary);
        Assert.Equal("2026-11-24", (string?)advice.Only("VEI-01", "Act")["due"]);
        Assert.DoesNotContain("HG-03", advice.Rules);
    }
}
