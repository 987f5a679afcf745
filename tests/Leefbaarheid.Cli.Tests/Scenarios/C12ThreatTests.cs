using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class C12ThreatTests
{
    [Fact]
    public void A_threat_against_an_employee_is_registered_and_reported_by_the_employer()
    {
        Advised advice = Advised.On("C12");
        Assert.Equal("AGR-01", advice.Primary);
        JsonNode[] acts =
        [
            .. advice.Decisions.Where(d => (string)d["rule"]! == "AGR-01" && (string)d["kind"]! == "Act"),
        ];
        Assert.All(acts, act => Assert.Equal("2026-11-24", (string?)act["due"]));
        Assert.Contains(acts, act => Advised.Dates(act) is ["visitByTwoUntil 2027-11-23"]);
        Assert.Contains(acts, act =>
            Advised.List(act, "fields") is ["subject.name", "subject.address", "facts"]
            && (string?)act["partner"]!["kind"] == "Politie");
        Assert.Equal("2027-11-23", (string?)advice.Only("AGR-01", "Schedule")["due"]);
        Assert.Equal(["OrganisationVersusResident"], Advised.List(advice.Only("BB-02", "Block"), "reasons"));
        Assert.DoesNotContain("OVL-05", advice.Rules);
    }

    [Fact]
    public void The_training_that_ran_out_is_told_in_the_case_of_the_employee()
    {
        Advised advice = Advised.On("C12");
        Assert.Equal("SCHO-01", advice.PrimaryOf("E1"));
        Assert.Equal(["validTo 2026-11-20"], Advised.Dates(advice.Only("SCHO-01", "Warn", "E1")));
    }

    [Fact]
    public void A_training_is_valid_on_its_last_day() =>
        Assert.DoesNotContain("SCHO-01", Advised.On("C12", LastDay).Rules);

    private static void LastDay(JsonNode file)
    {
        file["at"] = "2026-11-20";
        file["signals"]![0]!["receivedOn"] = "2026-11-20";
    }
}
