using System.Text.Json.Nodes;
using Leefbaarheid.Json.Tests.Shapes;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

/// <summary>What is refused of arrears, placements, projects and their like, in the example of everything.</summary>
public sealed class WholeFieldTests
{
    private const string Contact = """{ "household": "H1", "guide": "E2", "from": "2027-01-01" }""";
    private const string Reaction = """{ "household": "H1", "answer": "None" }""";

    [Theory]
    [InlineData("asOf", "\"2026-08-31\"", "gevonden 2026-08-31; verwacht een datum vanaf 2026-09-01 (overdueSince)")]
    [InlineData("asOf", "null", "gevonden niets; verwacht een datum (verplicht)")]
    [InlineData("household", "null", "gevonden niets; verwacht een huishouden (verplicht)")]
    [InlineData("personalContactOn", "\"2026-08-31\"",
        "gevonden 2026-08-31; verwacht een datum vanaf 2026-09-01 (overdueSince)")]
    [InlineData("debtHelpPointedOn", "\"2026-08-31\"",
        "gevonden 2026-08-31; verwacht een datum vanaf 2026-09-01 (overdueSince)")]
    [InlineData("reminderOn", "\"2026-08-31\"",
        "gevonden 2026-08-31; verwacht een datum vanaf 2026-09-01 (overdueSince)")]
    [InlineData("reminderOn", "null", "gevonden niets; verwacht de datum van de aanmaning (verplicht)")]
    [InlineData("reminderOn", "\"5 okt\"", "gevonden \"5 okt\"; verwacht een datum als \"2026-11-23\"")]
    [InlineData("offerOn", "\"2026-10-04\"", "gevonden 2026-10-04; verwacht een datum vanaf 2026-10-05 (reminderOn)")]
    [InlineData("reactionOn", "\"2026-10-04\"", "gevonden 2026-10-04; verwacht een datum vanaf 2026-10-05 (offerOn)")]
    [InlineData("reactionOn", "null", "gevonden niets; verwacht de datum van de reactie (verplicht)")]
    [InlineData("reaction", "\"Bezwaar\"", "gevonden \"Bezwaar\"; verwacht \"None\", \"Agreed\" of \"Objected\"")]
    [InlineData("amount", "-0.01",
        "gevonden -0.01; verwacht een bedrag in euro's vanaf 0, met hooguit twee decimalen")]
    [InlineData("amount", "1.005",
        "gevonden 1.005; verwacht een bedrag in euro's vanaf 0, met hooguit twee decimalen")]
    [InlineData("amount", "1e99", "gevonden 1e99; verwacht een bedrag in euro's vanaf 0, met hooguit twee decimalen")]
    [InlineData("amount", "\"12\"",
        "gevonden \"12\"; verwacht een bedrag in euro's vanaf 0, met hooguit twee decimalen")]
    [InlineData("amount", "null", "gevonden niets; verwacht een bedrag (verplicht)")]
    [InlineData("reason", "\"ziek\"", "gevonden een onbekende eigenschap; verwacht bijvoorbeeld \"asOf\"")]
    [InlineData("bsn", "\"1\"", "gevonden deze eigenschap; verwacht haar niet: er is geen veld voor een BSN")]
    public void Arrears(string property, string value, string expected) =>
        AssertTold($"$.arrears[0].{property}", value, expected);

    [Fact]
    public void A_day_of_a_reaction_goes_with_the_reaction()
    {
        const string Expected = "$.arrears[0].reactionOn: gevonden 2026-10-20; "
            + "verwacht niets, of ook de reactie (reaction): \"Agreed\" of \"Objected\"";
        Assert.Equal([Expected], Told("$.arrears[0].reaction", "null"));
        Assert.Equal([Expected], Told("$.arrears[0].reaction", "\"None\""));
    }

    [Theory]
    [InlineData("provider", "\"P1\"",
        "gevonden \"P1\", een partner van de soort \"Wijkteam\"; verwacht een partner van de soort \"Zorgaanbieder\"")]
    [InlineData("kind", "\"Statushouder\"",
        "gevonden \"Statushouder\"; verwacht \"PermitHolder\", \"Quota\" of \"Urgency\"")]
    [InlineData("reportedOn", "null", "gevonden niets; verwacht een datum (verplicht)")]
    [InlineData("urgencyGround", "\"k\"", "gevonden \"k\"; verwacht bijvoorbeeld \"a\", \"b\" of \"c\"")]
    [InlineData("contact", "\"bel 111222333\"",
        "gevonden een getal dat een BSN kan zijn (niet getoond); verwacht tekst zonder BSN")]
    [InlineData("neighbourhoodLook.guided", "51", "gevonden 51; verwacht hooguit 50, alle woningen (dwellings)")]
    [InlineData("neighbourhoodLook.guided", "0", "gevonden 0; verwacht een geheel getal van 1 tot en met 100000")]
    [InlineData("neighbourhoodLook.dwellings", "0", "gevonden 0; verwacht een geheel getal van 1 tot en met 100000")]
    [InlineData("neighbourhoodLook.dwellings", "null", "gevonden niets; verwacht een aantal woningen (verplicht)")]
    [InlineData("neighbourhoodLook.on", "null", "gevonden niets; verwacht een datum (verplicht)")]
    public void Placements(string property, string value, string expected) =>
        AssertTold($"$.placements[0].{property}", value, expected);

    [Theory]
    [InlineData("complex", "null", "gevonden niets; verwacht een complex (verplicht)")]
    [InlineData("buildingUnit", "\"West\"", "gevonden \"West\"; verwacht \"Oost\"")]
    [InlineData("handoverOn", "\"2027-02-01\"", "gevonden 2027-02-01; verwacht een datum na 2027-02-01 (startsOn)")]
    [InlineData("name", "\"111222333\"",
        "gevonden een getal dat een BSN kan zijn (niet getoond); verwacht tekst zonder BSN")]
    [InlineData("contactPersons[0].guide", "\"E1\"",
        "gevonden \"E1\"; verwacht de id van een medewerker in dit bestand die het project begeleidt (guides): \"E2\"")]
    [InlineData("contactPersons[0].guide", "\"E9\"",
        "gevonden \"E9\"; verwacht de id van een medewerker in dit bestand die het project begeleidt (guides): \"E2\"")]
    [InlineData("contactPersons[0].to", "\"2026-09-30\"",
        "gevonden 2026-09-30; verwacht een datum vanaf 2026-10-01 (from)")]
    [InlineData("contactPersons[0].from", "null", "gevonden niets; verwacht een datum (verplicht)")]
    [InlineData("presenceTimes[0].guide", "\"E1\"",
        "gevonden \"E1\"; verwacht de id van een medewerker in dit bestand die het project begeleidt (guides): \"E2\"")]
    [InlineData("presenceTimes[0].weekday", "\"dinsdag\"",
        "gevonden \"dinsdag\"; verwacht bijvoorbeeld \"Monday\", \"Sunday\" of \"Tuesday\"")]
    [InlineData("presenceTimes[0].from", "\"9:00\"", "gevonden \"9:00\"; verwacht een tijd als \"09:00\"")]
    [InlineData("presenceTimes[0].to", "\"09:00\"", "gevonden 09:00; verwacht een tijd na 09:00 (from)")]
    [InlineData("presenceTimes[0].to", "null", "gevonden niets; verwacht een tijd (verplicht)")]
    [InlineData("presenceTimes[0].lastOn", "\"2026-11-30\"",
        "gevonden 2026-11-30; verwacht een datum vanaf 2026-12-01 (firstOn)")]
    [InlineData("presenceTimes[0].place", "\"111222333\"",
        "gevonden een getal dat een BSN kan zijn (niet getoond); verwacht tekst zonder BSN")]
    [InlineData("consentRound.noticeOn", "\"2026-09-13\"",
        "gevonden 2026-09-13; verwacht een datum vanaf 2026-09-14 (proposalSentOn)")]
    [InlineData("consentRound.tenants", "0", "gevonden 0; verwacht een geheel getal van 1 tot en met 100000")]
    [InlineData("consentRound.proposalSentOn", "null", "gevonden niets; verwacht een datum (verplicht)")]
    [InlineData("consentRound.reactions[0].answer", "null", "gevonden niets; verwacht een reactie (verplicht)")]
    [InlineData("moves[0].municipalContribution", "-1",
        "gevonden -1; verwacht een bedrag in euro's vanaf 0, met hooguit twee decimalen")]
    [InlineData("moves[0].exchangeDwelling.to", "\"2027-02-14\"",
        "gevonden 2027-02-14; verwacht een datum vanaf 2027-02-15 (from)")]
    public void Projects(string property, string value, string expected) =>
        AssertTold($"$.renovationProjects[0].{property}", value, expected);

    [Theory]
    [InlineData("$.residentSatisfaction[0].mark", "11", "gevonden 11; verwacht een geheel getal van 1 tot en met 10")]
    [InlineData("$.residentSatisfaction[0].mark", "0", "gevonden 0; verwacht een geheel getal van 1 tot en met 10")]
    [InlineData("$.residentSatisfaction[0].mark", "7.5",
        "gevonden 7.5; verwacht een geheel getal van 1 tot en met 10")]
    [InlineData("$.residentSatisfaction[0].mark", "null",
        "gevonden niets; verwacht een cijfer van 1 tot en met 10 (verplicht)")]
    [InlineData("$.residentSatisfaction[0].household", "\"H1\"",
        "gevonden een onbekende eigenschap; verwacht bijvoorbeeld \"moment\"")]
    [InlineData("$.homeVisits[0].findings", "\"111222333\"",
        "gevonden een getal dat een BSN kan zijn (niet getoond); verwacht tekst zonder BSN")]
    [InlineData("$.legalHolds[0].reason", "null", "gevonden niets; verwacht een reden (verplicht)")]
    [InlineData("$.legalHolds[0].reason", "\"111222333\"",
        "gevonden een getal dat een BSN kan zijn (niet getoond); verwacht tekst zonder BSN")]
    [InlineData("$.legalHolds[0].to", "\"2026-11-09\"",
        "gevonden 2026-11-09; verwacht een datum vanaf 2026-11-10 (from)")]
    [InlineData("$.employees[1].inServiceTo", "\"2019-03-31\"",
        "gevonden 2019-03-31; verwacht een datum vanaf 2019-04-01 (inServiceFrom)")]
    [InlineData("$.households[0].dwelling.buildingUnit", "\"West\"", "gevonden \"West\"; verwacht \"Oost\"")]
    [InlineData("$.referrals[0].signals", "[\"S1\"]",
        "gevonden een lijst; verwacht niets: signalen horen bij WIJK-01 (carriesOut)")]
    public void Others(string path, string value, string expected) => AssertTold(path, value, expected);

    [Fact]
    public void A_building_unit_is_named_with_its_complex()
    {
        JsonObject file = Documents.Parse(Documents.Example);
        JsonNode dwelling = file.At("$.households[0].dwelling")!;
        dwelling["complexId"] = null;
        dwelling["block"] = null;
        Assert.Equal(
            ["$.households[0].dwelling.buildingUnit: gevonden \"Oost\"; "
                + "verwacht niets, of ook het complex (complexId)"],
            Problems.Of(file.ToJsonString()));
    }

    [Fact]
    public void A_building_unit_comes_once_in_its_complex_and_goes_by_its_place_where_it_has_no_id()
    {
        JsonObject file = Documents.Parse(Documents.Example);
        JsonArray units = file.At("$.complexes[0].buildingUnits")!.AsArray();
        units.Add(JsonNode.Parse("""{ "dwellings": 3 }"""));
        Assert.Equal(
            "complexes[0].buildingUnits[1]", Problems.Facts(file.ToJsonString()).Complexes[0].BuildingUnits[1].Id);
        file["complexes"]!.AsArray().Add(
            JsonNode.Parse("""{ "id": "Kaal", "buildingUnits": [{ "id": "Oost", "dwellings": 3 }] }"""));
        Assert.Empty(Problems.Of(file.ToJsonString()));
        units.Add(JsonNode.Parse("""{ "id": "Oost", "dwellings": 3 }"""));
        Assert.Equal(
            ["$.complexes[0].buildingUnits[2].id: gevonden \"Oost\"; "
                + "verwacht een id die niet al bij $.complexes[0].buildingUnits[0] staat"],
            Problems.Of(file.ToJsonString()));
    }

    [Fact]
    public void A_household_has_one_contact_person_at_a_time() =>
        Assert.Equal(
            ["$.renovationProjects[0].contactPersons[1]: gevonden een tweede contactpersoon van dit huishouden "
                + "op dezelfde dag; verwacht dagen (from, to) waarop "
                + "$.renovationProjects[0].contactPersons[0] niet loopt"],
            With("$.renovationProjects[0].contactPersons", Contact));

    [Fact]
    public void Contact_persons_may_follow_each_other_and_be_written_in_any_order()
    {
        JsonObject file = Documents.Parse(Documents.Example);
        JsonArray contacts = file.At("$.renovationProjects[0].contactPersons")!.AsArray();
        contacts.Add(JsonNode.Parse(Contact.Replace("2027-01-01", "2027-11-01", StringComparison.Ordinal)));
        contacts.Add(JsonNode.Parse(Contact.Replace("H1", "H2", StringComparison.Ordinal)));
        contacts.Insert(0, JsonNode.Parse(
            """{ "household": "H1", "guide": "E2", "from": "2026-01-01", "to": "2026-09-30" }"""));
        Assert.Empty(Problems.Of(file.ToJsonString()));
    }

    [Fact]
    public void A_contact_person_who_is_wrong_already_is_not_told_to_overlap() =>
        Assert.Equal(
            ["$.renovationProjects[0].contactPersons[1].from: gevonden \"morgen\"; "
                + "verwacht een datum als \"2026-11-23\""],
            With(
                "$.renovationProjects[0].contactPersons",
                Contact.Replace("2027-01-01", "morgen", StringComparison.Ordinal)));

    [Fact]
    public void A_household_reacts_once() =>
        Assert.Equal(
            ["$.renovationProjects[0].consentRound.reactions[1].household: gevonden \"H1\"; verwacht een huishouden "
                + "dat niet al bij $.renovationProjects[0].consentRound.reactions[0] staat"],
            With("$.renovationProjects[0].consentRound.reactions", Reaction));

    [Fact]
    public void No_more_households_react_than_there_are_tenants()
    {
        JsonObject file = Documents.Parse(Documents.Example);
        JsonNode round = file.At("$.renovationProjects[0].consentRound")!;
        round["tenants"] = 1;
        round["reactions"]!.AsArray().Add(JsonNode.Parse(Reaction.Replace("H1", "H2", StringComparison.Ordinal)));
        Assert.Equal(
            ["$.renovationProjects[0].consentRound.reactions: gevonden 2 reacties; "
                + "verwacht hooguit 1, het aantal huurders (tenants)"],
            Problems.Of(file.ToJsonString()));
    }

    [Fact]
    public void All_that_is_wrong_with_one_fact_is_told_at_once() =>
        Assert.Equal(
            [
                "$.arrears[0].amount: gevonden -4; verwacht een bedrag in euro's vanaf 0, met hooguit twee decimalen",
                "$.arrears[0].reminderOn: gevonden \"5 okt\"; verwacht een datum als \"2026-11-23\"",
                "$.arrears[0].offerOnn: gevonden een onbekende eigenschap; verwacht bijvoorbeeld \"offerOn\"",
                "$.arrears[0].reactionOn: gevonden niets; verwacht de datum van de reactie (verplicht)",
                "$.arrears[0].asOf: gevonden 2026-08-01; verwacht een datum vanaf 2026-09-01 (overdueSince)",
                "$.arrears[0].household: gevonden \"H9\"; verwacht de id van een huishouden in dit bestand: \"H1\"",
            ],
            Problems.Of($$"""
                { "at": "2026-11-23", {{Problems.Household}}, "arrears": [{ "household": "H9", "amount": -4,
                  "overdueSince": "2026-09-01", "asOf": "2026-08-01", "reminderOn": "5 okt", "offerOnn": "2026-10-05",
                  "reaction": "Agreed" }] }
                """));

    [Theory]
    [InlineData("\"employees\": [{ \"id\": \"E\", \"role\": \"Overig\" }]", "E")]
    [InlineData("\"employees\": [{ \"id\": \"E\", \"role\": \"Overig\" }], \"complexes\": [{ \"id\": \"C\" }], "
        + "\"renovationProjects\": [{ \"id\": \"R\", \"complex\": \"C\" }]", "C")]
    [InlineData("\"complexes\": [{ \"id\": \"C\", \"neighbourhood\": \"BU08551103\" }]", "C")]
    [InlineData("\"complexes\": [{ \"id\": \"C\" }], \"households\": [{ \"id\": \"H\" }]", "H")]
    public void A_file_without_signals_is_about_its_first_subject(string subjects, string expected) =>
        Assert.Equal(expected, Problems.Facts($$"""{ "at": "2026-11-23", {{subjects}} }""").About!.Id);

    [Fact]
    public void A_project_is_a_case()
    {
        CaseFacts facts = Problems.Facts("""
            { "at": "2026-11-23", "case": "R", "complexes": [{ "id": "C" }],
              "renovationProjects": [{ "id": "R", "complex": "C" }], "interventions": [{ "on": "2026-11-23",
              "kind": "Talk" }], "legalHolds": [{ "reason": "geding", "from": "2026-11-23" }] }
            """);
        Assert.Equal("R", facts.About!.Id);
        Assert.Equal("R", Assert.Single(facts.Interventions).Case.Id);
        Assert.Equal("R", Assert.Single(facts.LegalHolds).Case.Id);
    }

    [Theory]
    [InlineData("C", "die niet al bij $.complexes[0] staat")]
    [InlineData("BU08551103", "die niet de code van een buurt in dit bestand is")]
    [InlineData("C/1", "die niet te lezen is als een blok van complex \"C\"")]
    public void The_id_of_a_project_is_that_of_no_other_subject(string id, string expected) =>
        Assert.Equal(
            [$"$.renovationProjects[0].id: gevonden \"{id}\"; verwacht een id {expected}"],
            Problems.Of($$"""
                { "at": "2026-11-23", "complexes": [{ "id": "C", "neighbourhood": "BU08551103" }],
                  "renovationProjects": [{ "id": "{{id}}", "complex": "C" }] }
                """));

    private static void AssertTold(string path, string value, string expected) =>
        Assert.Equal([$"{path}: {expected}"], Told(path, value));

    private static string[] Told(string path, string value)
    {
        JsonObject file = Documents.Parse(Documents.Example);
        (string owner, string name) = (path[..path.LastIndexOf('.')], path[(path.LastIndexOf('.') + 1)..]);
        file.At(owner)![name] = JsonNode.Parse(value);
        return Problems.Of(file.ToJsonString());
    }

    private static string[] With(string list, string item)
    {
        JsonObject file = Documents.Parse(Documents.Example);
        file.At(list)!.AsArray().Add(JsonNode.Parse(item));
        return Problems.Of(file.ToJsonString());
    }
}
