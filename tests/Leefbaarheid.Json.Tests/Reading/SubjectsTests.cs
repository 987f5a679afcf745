using Leefbaarheid.Domain;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class SubjectsTests
{
    private const string Korvel =
        """
        "complexes": [{ "id": "Korvel", "blocks": ["A", "B"], "neighbourhood": "BU08551103" }, { "id": "Kaal" }]
        """;

    [Theory]
    [InlineData("BU08551103", "die niet de code van een buurt in dit bestand is")]
    [InlineData("Korvel/A", "die niet te lezen is als een blok van complex \"Korvel\"")]
    [InlineData("Kaal/9/2", "die niet te lezen is als een blok van complex \"Kaal\"")]
    [InlineData("Korvel", "die niet al bij $.complexes[0] staat")]
    public void Ids_of_subjects_do_not_collide(string id, string expected) =>
        Assert.Equal(
            [$"$.employees[0].id: gevonden \"{id}\"; verwacht een id {expected}"],
            Problems.Of(
                $$"""{ "at": "2026-11-23", {{Korvel}}, "employees": [{ "id": "{{id}}", "role": "Overig" }] }"""));

    [Theory]
    [InlineData("Korvel/A", "Korvel")]
    [InlineData("Korvel", "Korvel")]
    [InlineData("BU08551103", "BU08551103")]
    public void The_case_of_a_block_is_that_of_its_complex(string named, string about)
    {
        var facts = Problems.Facts($$"""
            { "at": "2026-11-23", "case": "{{named}}", {{Korvel}},
              "caseFiles": [{ "case": "{{named}}", "openedOn": "2026-11-01" }] }
            """);
        Assert.Equal(about, facts.About!.Id);
        Assert.Equal(about, Assert.Single(facts.CaseFiles).Case.Id);
    }

    [Fact]
    public void A_file_that_begins_with_a_physical_signal_is_about_the_complex()
    {
        var facts = Problems.Facts($$"""
            { {{Korvel}}, "households": [{ "id": "H", "dwelling": { "complexId": "Korvel" } }],
              "signals": [{ "subject": "H", "category": "Groen", "severity": 1, "receivedOn": "2026-11-23" }] }
            """);
        Assert.IsType<ComplexCase>(facts.About);
    }

    [Fact]
    public void A_signal_about_a_complex_may_name_a_block() =>
        Assert.Equal(
            "A", Assert.Single(Problems.Facts(Signal("\"complex\": \"Korvel\", \"block\": \"A\"")).Signals).Block);

    [Theory]
    [InlineData("\"complex\": \"Korvel\", \"block\": \"C\"", "gevonden \"C\"; verwacht \"A\" of \"B\"")]
    [InlineData("\"complex\": \"Kaal\", \"block\": \"A\"",
        "gevonden \"A\"; verwacht niets: complex \"Kaal\" noemt geen blokken (blocks)")]
    [InlineData("\"subject\": \"H\", \"block\": \"A\"",
        "gevonden \"A\"; verwacht niets: een blok hoort bij een complex (complex)")]
    public void A_block_is_one_that_the_complex_of_a_signal_lists(string about, string expected) =>
        Assert.Equal(["$.signals[0].block: " + expected], Problems.Of(Signal(about)));

    [Fact]
    public void A_block_is_one_that_the_complex_of_a_dwelling_lists() =>
        Assert.Equal(
            ["$.households[1].dwelling.block: gevonden \"C\"; verwacht \"A\" of \"B\""],
            Problems.Of($$"""
                { "at": "2026-11-23", {{Korvel}}, "households": [
                  { "id": "H1", "dwelling": { "complexId": "Korvel", "block": "A" } },
                  { "id": "H2", "dwelling": { "complexId": "Korvel", "block": "C" } },
                  { "id": "H3", "dwelling": { "block": "C" } }] }
                """));

    private static string Signal(string about) => $$"""
        { {{Korvel}}, "households": [{ "id": "H" }],
          "signals": [{ {{about}}, "category": "Groen", "severity": 1, "receivedOn": "2026-11-23" }] }
        """;
}
