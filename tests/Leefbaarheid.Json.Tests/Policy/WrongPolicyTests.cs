using System.Text;
using Leefbaarheid.Abstractions;
using Xunit;

namespace Leefbaarheid.Json.Tests.Policy;

/// <summary>All that is wrong with a policy file is told at once, with its place and what would be right.</summary>
public sealed class WrongPolicyTests
{
    private const string Lasting = "a period like \"P90D\" or \"P3M\": one or more days, weeks, months or years, "
        + "at most 100 years";

    [Theory]
    [InlineData(
        """{ "nuisance": { "repeated": 0 } }""",
        "$.nuisance.repeated: found 0; expected a whole number, 1 or more")]
    [InlineData(
        """{ "nuisance": { "repeated": "5" } }""",
        "$.nuisance.repeated: found \"5\"; expected a whole number, 1 or more")]
    [InlineData(
        """{ "nuisance": { "repeated": 2.5 } }""",
        "$.nuisance.repeated: found 2.5; expected a whole number, 1 or more")]
    [InlineData("""{ "nuisance": { "window": "90" } }""", $"$.nuisance.window: found \"90\"; expected {Lasting}")]
    [InlineData("""{ "nuisance": { "window": "P0D" } }""", $"$.nuisance.window: found \"P0D\"; expected {Lasting}")]
    [InlineData(
        """{ "nuisance": { "window": "P-90D" } }""",
        $"$.nuisance.window: found \"P-90D\"; expected {Lasting}")]
    [InlineData(
        """{ "nuisance": { "window": "PT12H" } }""",
        $"$.nuisance.window: found \"PT12H\"; expected {Lasting}")]
    [InlineData(
        """{ "nuisance": { "window": "P101Y" } }""",
        $"$.nuisance.window: found \"P101Y\"; expected {Lasting}")]
    [InlineData(
        """{ "nuisance": { "talk": 5 } }""",
        "$.nuisance.talk: found 5; expected an object with \"workingDays\": 0 up to 1000")]
    [InlineData(
        """{ "nuisance": { "talk": {} } }""",
        "$.nuisance.talk.workingDays: found nothing; expected a whole number, 0 up to 1000 (obligatory)")]
    [InlineData(
        """{ "nuisance": { "talk": { "workingDays": -1 } } }""",
        "$.nuisance.talk.workingDays: found -1; expected a whole number, 0 up to 1000")]
    [InlineData(
        """{ "nuisance": { "serious": 0 } }""",
        "$.nuisance.serious: found 0; expected \"Licht\", \"Matig\", \"Ernstig\" or \"Acuut\" or "
            + "its number, 1 up to 4")]
    [InlineData(
        """{ "nuisance": { "repeats": 5 } }""",
        "$.nuisance.repeats: found an unknown option; expected \"repeated\"")]
    [InlineData(
        """{ "nuisance": { "Repeated": 5 } }""",
        "$.nuisance.Repeated: found an unknown option; expected \"repeated\"")]
    [InlineData("""{ "nuisance": 5 }""", "$.nuisance: found 5; expected an object")]
    [InlineData("""{ "nuissance": {} }""", "$.nuissance: found an unknown option; expected \"nuisance\"")]
    [InlineData(
        """{ "nuisance": {}, "nuisance": {} }""",
        "$.nuisance: found this option more than once; expected it once")]
    [InlineData(
        """{ "mediation": { "powerImbalanceCounts": "true" } }""",
        "$.mediation.powerImbalanceCounts: found \"true\"; expected true or false")]
    [InlineData(
        """{ "mediation": { "aftercareDays": { "days": 13 } } }""",
        "$.mediation.aftercareDays.days: found 13; expected a whole number, 14 up to 36525")]
    [InlineData(
        """{ "mediation": { "aftercareFromDays": 50 } }""",
        "$.mediation.aftercareDays: found nothing, so 42; expected an object with \"days\": 50 up to 36525")]
    [InlineData(
        """{ "calendar": { "closingDays": "2026-12-24" } }""",
        "$.calendar.closingDays: found \"2026-12-24\"; expected a list")]
    [InlineData(
        """{ "calendar": { "closingDays": ["24-12"] } }""",
        "$.calendar.closingDays[0]: found \"24-12\"; expected a date like \"2026-12-24\"")]
    [InlineData(
        """{ "privacy": { "covenantPurposes": [null] } }""",
        "$.privacy.covenantPurposes[0]: found null; expected text without a BSN")]
    [InlineData(
        """{ "privacy": { "recipients": [{ "kind": "Politie" }] } }""",
        "$.privacy.recipients[0].fields: found nothing; expected a list (obligatory)")]
    [InlineData(
        """{ "privacy": { "recipients": [{ "kind": "Politie", "fields": [{ "name": "x" }] }] } }""",
        "$.privacy.recipients[0].fields[0].class: found nothing; expected \"Contact\"")]
    [InlineData(
        """{ "privacy": { "recipients": [{"kind": "Politie", "fields": []}, {"kind": "Politie", "fields": []}] } }""",
        "$.privacy.recipients[1].kind: found \"Politie\"; expected a kind of partner that is not "
            + "that of $.privacy.recipients[0]")]
    [InlineData("[]", "$: found a list; expected one JSON object with the options of a policy")]
    [InlineData("", "$: found an empty file; expected one JSON object with the options of a policy")]
    public void One_thing_that_is_wrong(string file, string problem)
    {
        string told = Assert.Single(Policies.Problems(file));
        Assert.StartsWith(problem, told, StringComparison.Ordinal);
    }

    [Fact]
    public void All_is_told_at_once_and_no_policy_comes_of_it()
    {
        PolicyReading reading = Policies.Read("""
            { "nuisance": { "window": "x", "talk": { "days": 10 } }, "privacy": { "smallestGroup": 1 }, "bsn": 1 }
            """);

        Assert.Null(reading.Policy);
        Assert.Equal(
            [
                "$.nuisance.window", "$.nuisance.talk.workingDays", "$.nuisance.talk.days",
                "$.privacy.smallestGroup", "$.bsn",
            ],
            reading.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void A_BSN_is_not_shown()
    {
        string told = Assert.Single(Policies.Problems("""{ "privacy": { "covenantPurposes": ["111222333"] } }"""));
        Assert.DoesNotContain("111222333", told, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_in_Dutch_as_well() => Assert.Equal(
        "$.nuisance.repeated: gevonden 0; verwacht een geheel getal, 1 of meer",
        Policies.Read("""{ "nuisance": { "repeated": 0 } }""").Problems[0].Describe(Language.Dutch));

    [Fact]
    public void Beyond_two_hundred_problems_they_are_counted()
    {
        string[] days = [.. Enumerable.Repeat("\"x\"", 250)];
        PolicyReading reading =
            Policies.Read($$"""{ "calendar": { "closingDays": [{{string.Join(',', days)}}] } }""");
        Assert.Equal((200, 50), (reading.Problems.Count, reading.MoreProblems));
    }
}
