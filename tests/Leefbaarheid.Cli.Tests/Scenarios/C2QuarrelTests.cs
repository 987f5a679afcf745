using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class C2QuarrelTests
{
    [Fact]
    public void A_repeated_quarrel_goes_to_mediation_with_the_reporters_consent()
    {
        Advised advice = Advised.On("C2");
        Assert.Equal("BB-01", advice.Primary);
        JsonNode refer = advice.Only("BB-01", "Refer");
        Assert.Equal("2026-11-25", (string?)refer["due"]);
        Assert.Equal(["reporter.name", "reporter.phone"], Advised.List(refer, "fields"));
        Assert.Equal(["AVG 6(1)a"], Advised.List(refer, "legalBasis"));
        Assert.Equal("ContourdeTwern", (string?)refer["partner"]!["name"]);
        Assert.Equal(["allowed"], Advised.List(advice.Only("PRI-01", "Warn"), "reasons"));
        Assert.Equal(["BB-01", "PRI-01"], advice.Rules);
    }

    [Fact]
    public void After_the_referral_only_the_intake_is_checked()
    {
        Advised advice = Advised.On("C2", file => Refer(file, "2026-11-25"));
        Assert.Equal("2026-12-02", (string?)advice.Only("BB-03", "Schedule")["due"]);
        Assert.Equal(["BB-03"], advice.Rules);
    }

    [Fact]
    public void Without_an_answer_on_consent_it_is_asked_and_the_caretaker_talks()
    {
        Advised advice = Advised.On("C2b");
        Assert.Equal("OVL-02", advice.Primary);
        JsonNode require = advice.Only("BB-01", "Require");
        Assert.Equal(["ReporterConsent"], Advised.List(require, "missing"));
        JsonNode talk = advice.Only("OVL-02", "Act");
        Assert.Equal("2026-11-30", (string?)talk["due"]);
        Assert.Equal("L1", (string?)talk["rung"]);
        Assert.Contains("wijkkantoor Capucijnenstraat", (string?)talk["because"], StringComparison.Ordinal);
        Assert.DoesNotContain(advice.Decisions, decision => (string)decision["kind"]! == "Refer");
    }

    [Fact]
    public void A_refusal_of_consent_is_not_asked_again()
    {
        Advised advice = Advised.On("C2", file => file["signals"]![3]!["reporterConsent"] = false);
        Assert.Equal("OVL-02", advice.Primary);
        Assert.DoesNotContain("BB-01", advice.Rules);
    }

    [Fact]
    public void With_a_long_waiting_time_the_caretaker_talks_meanwhile()
    {
        Advised advice = Advised.On("C2c");
        Assert.Equal("BB-01", advice.Primary);
        Assert.Equal("2026-11-25", (string?)advice.Only("BB-01", "Refer")["due"]);
        Assert.Equal("2026-11-30", (string?)advice.Only("OVL-02", "Act")["due"]);
        Assert.DoesNotContain("OVL-01", advice.Rules);
    }

    [Fact]
    public void A_waiting_time_of_twenty_working_days_is_not_long()
    {
        Assert.DoesNotContain("OVL-02", Advised.On("C2", file => file["partners"]![0]!["waitingTime"] = 20).Rules);
        Assert.Contains("OVL-02", Advised.On("C2", file => file["partners"]![0]!["waitingTime"] = 21).Rules);
        Assert.Contains("OVL-02", Advised.On("C2", file => file["partners"]![0]!["waitingTime"] = null).Rules);
    }

    [Fact]
    public void Mediation_that_was_declined_leads_to_another_step_without_blame()
    {
        Advised advice = Advised.On("C2d");
        Assert.Equal("BB-03", advice.Primary);
        JsonNode act = advice.Only("BB-03", "Act");
        Assert.Equal("L2", (string?)act["rung"]);
        Assert.Equal("2026-12-08", (string?)act["due"]);
        Assert.DoesNotContain("OVL-02", advice.Rules);
        Assert.DoesNotMatch("geweigerd|schuld|onwillig|niet meewerken", (string)act["because"]!);
    }

    internal static void Refer(JsonNode file, string day)
    {
        file["at"] = day;
        file["referrals"] = new JsonArray(new JsonObject
        {
            ["partnerKind"] = "Buurtbemiddeling",
            ["referredOn"] = day,
            ["carriesOut"] = "BB-01",
        });
    }
}
