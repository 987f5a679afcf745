using Leefbaarheid.Abstractions;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class WrongValueTests
{
    private const string Whole =
        """ "id": "S1", "subject": "H1", "category": "Geluid", "severity": 1, "receivedOn": "2026-11-23" """;

    [Fact]
    public void An_unknown_category_gives_the_nearest_ones() =>
        Assert.Equal(
            ["$.signals[0].category: gevonden \"Geluit\"; verwacht bijvoorbeeld \"Geluid\""],
            Problems.Of(Problems.Signal(Whole.Replace("Geluid", "Geluit", StringComparison.Ordinal))));

    [Theory]
    [InlineData(
        "\"severity\": 5",
        "severity: gevonden 5; verwacht een geheel getal van 0 tot en met 4 of \"Observatie\", \"Licht\", "
            + "\"Matig\", \"Ernstig\" of \"Acuut\"")]
    [InlineData(
        "\"severity\": 1.5",
        "severity: gevonden 1.5; verwacht een geheel getal van 0 tot en met 4 of \"Observatie\", \"Licht\", "
            + "\"Matig\", \"Ernstig\" of \"Acuut\"")]
    [InlineData(
        "\"receivedOn\": \"23-11-2026\"",
        "receivedOn: gevonden \"23-11-2026\"; verwacht een datum als \"2026-11-23\"")]
    [InlineData(
        "\"receivedOn\": \"2026-02-30\"",
        "receivedOn: gevonden \"2026-02-30\"; verwacht een datum als \"2026-11-23\"")]
    [InlineData(
        "\"receivedOn\": \"9999-12-31\"",
        "receivedOn: gevonden \"9999-12-31\"; verwacht een datum als \"2026-11-23\"")]
    [InlineData("\"receivedOn\": 20261123", "receivedOn: gevonden 20261123; verwacht een datum als \"2026-11-23\"")]
    [InlineData("\"triedSelf\": \"ja\"", "triedSelf: gevonden \"ja\"; verwacht true, false of \"Unknown\"")]
    [InlineData("\"triedSelf\": 1", "triedSelf: gevonden 1; verwacht true, false of \"Unknown\"")]
    [InlineData("\"indicators\": \"Threat\"", "indicators: gevonden \"Threat\"; verwacht een lijst")]
    [InlineData("\"indicators\": [\"Threat\", \"Treat\"]",
        "indicators[1]: gevonden \"Treat\"; verwacht bijvoorbeeld \"Threat\"")]
    [InlineData("\"facts\": 12", "facts: gevonden 12; verwacht tekst")]
    [InlineData("\"facts\": {}", "facts: gevonden een object; verwacht tekst")]
    [InlineData(
        "\"threshold\": \"Acuut\"",
        "threshold: gevonden \"Acuut\"; verwacht \"None\", \"Structural\", \"Disclosure\" of \"Acute\"")]
    [InlineData(
        "\"subject\": \"H2\"",
        "subject: gevonden \"H2\"; verwacht de id van een huishouden in dit bestand: \"H1\"")]
    [InlineData(
        "\"reporter\": \"E1\"",
        "reporter: gevonden \"E1\"; verwacht de id van een huishouden of medewerker in dit bestand: \"H1\"")]
    [InlineData(
        "\"complex\": \"C1\"",
        "complex: gevonden \"C1\"; verwacht de id van een complex in dit bestand (er staat er geen in)")]
    [InlineData(
        "\"receivedOn\": \"2026-11-24\"",
        "receivedOn: gevonden 2026-11-24; verwacht een datum tot en met 2026-11-23, de dag van het advies")]
    [InlineData(
        "\"closedOn\": \"2026-11-22\"",
        "closedOn: gevonden 2026-11-22; verwacht een datum vanaf 2026-11-23 (receivedOn)")]
    [InlineData("\"kindd\": \"Last\"", "kindd: gevonden een onbekende eigenschap; verwacht bijvoorbeeld \"kind\"")]
    [InlineData(
        "\"facts\": \"BSN 111222333\"",
        "facts: gevonden een getal dat een BSN kan zijn (niet getoond); verwacht tekst zonder BSN")]
    public void A_wrong_value_is_told_with_its_place_and_what_would_be_right(string wrong, string expected) =>
        Assert.Contains("$.signals[0]." + expected, Problems.Of(Problems.Signal(Replaced(wrong))));

    [Fact]
    public void What_is_missing_is_told_at_once() =>
        Assert.Equal(
            [
                "$.signals[0].category: gevonden niets; verwacht een categorie (verplicht)",
                "$.signals[0].severity: gevonden niets; verwacht een ernst van 0 tot en met 4 (verplicht)",
                "$.signals[0].receivedOn: gevonden niets; verwacht een datum (verplicht)",
                "$.signals[0].subject: gevonden niets; verwacht het huishouden waar het over gaat (subject), "
                    + "of het complex (complex)",
            ],
            Problems.Of(Problems.Signal("\"id\": \"S1\"")));

    [Fact]
    public void A_kind_belongs_to_nuisance_alone() =>
        Assert.Equal(
            ["$.signals[0].kind: gevonden \"Last\"; verwacht niets: een soort hoort alleen bij overlast"],
            Problems.Of(Problems.Signal(
                Whole.Replace("Geluid", "Eenzaamheid", StringComparison.Ordinal) + ", \"kind\": \"Last\"")));

    [Fact]
    public void A_property_that_comes_twice_is_told() =>
        Assert.Equal(
            ["$.signals[0].facts: gevonden deze eigenschap meer dan eens; verwacht haar één keer"],
            Problems.Of(Problems.Signal(Whole + ", \"facts\": \"a\", \"facts\": \"b\"")));

    [Theory]
    [InlineData(
        "\"bagId\": \"0855100000123456\"",
        "bagId: gevonden \"0855100000123456\"; verwacht een BAG-id van 16 cijfers: gemeente (4), soort 01, "
            + "02 of 03, nummer (10)")]
    [InlineData(
        "\"bagId\": \"855010000123456\"",
        "bagId: gevonden \"855010000123456\"; verwacht een BAG-id van 16 cijfers: gemeente (4), soort 01, 02 "
            + "of 03, nummer (10)")]
    [InlineData(
        "\"neighbourhood\": \"WK085511\"",
        "neighbourhood: gevonden \"WK085511\"; verwacht een CBS-buurtcode: BU en 8 tekens, als \"BU08551103\"")]
    [InlineData(
        "\"address\": { \"street\": \"Korvelseweg\", \"number\": \"1\", \"postcode\": \"0038 AB\" }",
        "address.postcode: gevonden \"0038 AB\"; verwacht een postcode als \"5038 AB\"")]
    [InlineData(
        "\"address\": { \"number\": \"1\" }",
        "address.street: gevonden niets; verwacht een straat (verplicht)")]
    [InlineData(
        "\"address\": { \"street\": \"Korvelseweg\", \"number\": 1 }",
        "address.number: gevonden 1; verwacht tekst")]
    [InlineData(
        "\"tenure\": \"Owner\"",
        "tenure: gevonden \"Owner\"; verwacht \"OwnTenant\", \"OtherLandlord\" of \"OwnerOccupied\"")]
    [InlineData(
        "\"complexId\": \"C9\"",
        "complexId: gevonden \"C9\"; verwacht de id van een complex in dit bestand (er staat er geen in)")]
    public void An_impossible_dwelling_is_told(string wrong, string expected) =>
        Assert.Equal(
            ["$.households[0].dwelling." + expected],
            Problems.Of($$"""{ "at": "2026-11-23", "households": [{ "id": "H1", "dwelling": { {{wrong}} } }] }"""));

    [Fact]
    public void Ids_differ_and_those_of_subjects_from_each_other() =>
        Assert.Equal(
            [
                "$.employees[0].id: gevonden \"H1\"; verwacht een id die niet al bij $.households[0] staat",
                "$.partners[1].id: gevonden \"P\"; verwacht een id die niet al bij $.partners[0] staat",
            ],
            Problems.Of($$"""
                {
                  "at": "2026-11-23", {{Problems.Household}},
                  "employees": [{ "id": "H1", "role": "Wijkbeheerder" }],
                  "partners": [{ "id": "P", "kind": "GGD" }, { "id": "P", "kind": "Politie" }]
                }
                """));

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            [
                "$.signals[1]: gevonden 7; verwacht een object",
                "$.signals[2].category: gevonden \"Drug\"; verwacht bijvoorbeeld \"Drugs\"",
                "$.sginals: gevonden een onbekende eigenschap; verwacht bijvoorbeeld \"signals\"",
                "$.case: gevonden \"H7\"; verwacht de id van een huishouden, complex, project of medewerker, "
                    + "of de code van een buurt in dit bestand: \"H1\"",
            ],
            Problems.Of($$"""
                {
                  "case": "H7", {{Problems.Household}},
                  "signals": [{ {{Whole}} }, 7,
                    { "subject": "H1", "category": "Drug", "severity": 1, "receivedOn": "2026-11-01" }],
                  "sginals": []
                }
                """));

    [Fact]
    public void Two_offices_on_one_day_are_told_where_they_stand() =>
        Assert.Equal(
            ["$.areaTeams[0].offices[1]: gevonden een wijkkantoor dat tegelijk met een ander in gebruik is; "
                + "verwacht dagen waarop $.areaTeams[0].offices[0] niet in gebruik is (inUseFrom, inUseTo)"],
            Problems.Of("""
                { "at": "2026-11-23", "areaTeams": [{ "id": "T", "name": "West",
                  "offices": [{ "name": "Oud", "inUseTo": "2026-01-01" },
                              { "name": "Nieuw", "inUseFrom": "2026-01-01" }] }] }
                """));

    [Theory]
    [InlineData("\"category\": \"111222333\"")]
    [InlineData("\"111.222.333\": 1")]
    [InlineData("\"severity\": 111222333")]
    [InlineData("\"receivedOn\": \"111222333\"")]
    [InlineData("\"subject\": \"111222333\"")]
    [InlineData("\"indicators\": [\"1112 22 333\"]")]
    [InlineData("\"safetyReason\": \"bel 123456782\"")]
    [InlineData("\"note\": \"123456782\"")]
    public void No_message_ever_shows_a_bsn(string wrong)
    {
        string[] problems = Problems.Of(Problems.Signal(Replaced(wrong)));
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.DoesNotMatch("1112223|123456782|111.222|1112 22", problem));
    }

    [Theory]
    [InlineData("\"bsn\": \"1\"", "$.signals[0].bsn")]
    [InlineData("\"BSN\": 111222333", "$.signals[0].BSN")]
    [InlineData("\"Burgerservicenummer\": null", "$.signals[0].Burgerservicenummer")]
    [InlineData("\"person\": [{ \"bsn\": 1 }]", "$.signals[0].person[0].bsn")]
    [InlineData("\"facts\": { \"a\": { \"bsn\": 1 } }", "$.signals[0].facts.a.bsn")]
    public void There_is_no_field_for_a_bsn(string wrong, string path) =>
        Assert.Contains(
            $"{path}: gevonden deze eigenschap; verwacht haar niet: er is geen veld voor een BSN",
            Problems.Of(Problems.Signal(Replaced(wrong))));

    [Fact]
    public void A_payload_names_a_field_once() =>
        Assert.Equal(
            ["$.payloads[0].fields[2].name: gevonden \"facts\"; "
                + "verwacht een veld dat niet al bij $.payloads[0].fields[0] staat"],
            Problems.Of($$"""
                { "at": "2026-11-23", {{Problems.Household}}, "payloads": [{ "recipient": "Wijkteam",
                  "fields": [{ "name": "facts" }, { "name": "steps" }, { "name": "facts", "text": "x" }] }] }
                """));

    [Fact]
    public void A_bsn_is_refused_wherever_text_may_stand()
    {
        string[] paths =
        [
            .. Problems.Of("""
                {
                  "at": "2026-11-23",
                  "municipality": { "code": "GM0855", "name": "111222333" },
                  "complexes": [{ "id": "C", "blocks": ["A", "111222333"] }],
                  "households": [{ "id": "H", "dwelling": { "block": "111.222.333",
                    "address": { "street": "bsn 111222333", "number": "111222333", "town": "111222333" } } }],
                  "signals": [{ "subject": "H", "category": "Overig", "severity": 0, "receivedOn": "2026-11-23",
                    "facts": "x 111222333", "safetyReason": "1112 22 333" }],
                  "interventions": [{ "on": "2026-11-23", "kind": "Talk", "skipReason": "111222333" }],
                  "payloads": [{ "recipient": "Wijkteam", "purpose": "111222333",
                    "fields": [{ "name": "facts", "text": "111222333" }] }],
                  "partners": [{ "id": "P", "kind": "GGD", "name": "111222333" }],
                  "covenants": [{ "name": "111222333", "purposes": ["111222333"],
                    "parties": [{ "partnerKind": "GGD", "fields": ["111222333"] }] }],
                  "areaTeams": [{ "name": "111222333", "offices": [{ "name": "111222333",
                    "openingHours": "111222333" }] }],
                  "employees": [{ "id": "E", "role": "Overig",
                    "trainings": [{ "subject": "111222333", "on": "2026-01-01" }] }]
                }
                """).Where(problem => problem.Contains("BSN", StringComparison.Ordinal)),
        ];
        Assert.Equal(19, paths.Length);
        Assert.DoesNotContain(paths, path => path.Contains("1112", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_or_odd_value_stays_on_one_short_line()
    {
        string problem = Assert.Single(Problems.Of(Problems.Signal(
            Whole.Replace("Geluid", "\\u001b[31m\\n" + new string('x', 1000), StringComparison.Ordinal))));
        Assert.Contains("\"\\u001B[31m\\nxxx", problem, StringComparison.Ordinal);
        Assert.InRange(problem.Length, 50, 200);
    }

    [Fact]
    public void A_value_is_never_cut_inside_a_pair_of_surrogates()
    {
        string[] problems = Problems.Of(Problems.Signal(
            Replaced("\"threshold\": \"" + string.Concat(Enumerable.Repeat("\U0001F600", 40)) + "x\"")
            + ", \"kindd\": 1"));
        Assert.Equal(2, problems.Length);
        Assert.All(problems, problem => Assert.DoesNotContain("\uFFFD", problem, StringComparison.Ordinal));
        problems = Problems.Of(Problems.Signal(
            Replaced("\"threshold\": \"x" + string.Concat(Enumerable.Repeat("\U0001F600", 40)) + "\"")));
        Assert.Single(problems);
    }

    [Fact]
    public void At_most_thirty_characters_of_a_value_are_shown()
    {
        string problem = Assert.Single(Problems.Of(Problems.Signal(
            Replaced("\"threshold\": \"" + new string('x', 31) + "\""))));
        Assert.Contains("\"" + new string('x', 30) + "…\"", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_date_the_day_is_asked_for()
    {
        Assert.Equal(
            ["$.at: gevonden geen enkele datum; verwacht de dag van het advies (at)"],
            Problems.Of($$"""{ {{Problems.Household}} }"""));
        Assert.Empty(Problems.Of($$"""{ {{Problems.Household}} }""", "2026-11-23"));
    }

    [Fact]
    public void Problems_are_told_in_English_as_well() =>
        Assert.Equal(
            ["$.signals[0].receivedOn: found 2026-11-24; expected a date up to 2026-11-23, the day of the advice"],
            Problems.Of(Problems.Signal(Replaced("\"receivedOn\": \"2026-11-24\"")), language: Language.English));

    // The whole signal with one property replaced or added.
    private static string Replaced(string property)
    {
        string name = property[..property.IndexOf(':', StringComparison.Ordinal)];
        IEnumerable<string> kept = Whole.Split(',').Where(part => !part.Contains(name, StringComparison.Ordinal));
        return string.Join(",", kept.Append(property));
    }
}
