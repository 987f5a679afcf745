using Leefbaarheid.Domain;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class StepsAndReferralsTests
{
    [Theory]
    [InlineData("HG-01", "consult")]
    [InlineData("OVL-07", "111222333")]
    [InlineData("UIT-03", "Month12")]
    [InlineData("REN-04", "R1")]
    [InlineData("UIT-01", "PL1")]
    [InlineData("EIG-01", "wat dan ook")]
    public void A_step_says_which_decision_of_a_rule_it_carries_out(string rule, string of) =>
        Assert.Equal(of, Assert.Single(Problems.Facts(Step(rule, of)).Interventions).Of);

    [Theory]
    [InlineData("OVL-01", "visit", "\"tips\" of \"review\"")]
    [InlineData("OVL-07", "V2", "\"[BSN]\"")]
    [InlineData("UIT-01", "R1", "\"PL1\"")]
    [InlineData("REN-04", "PL1", "\"R1\"")]
    [InlineData("OVL-02", "talk", "niets: OVL-02 kent hier geen of")]
    public void Another_word_than_those_of_the_rule_is_refused(string rule, string of, string expected) =>
        Assert.Equal(
            [$"$.interventions[0].of: gevonden \"{of}\"; verwacht {expected}"],
            Problems.Of(Step(rule, of)));

    [Fact]
    public void Which_decision_goes_with_the_rule() =>
        Assert.Equal(
            ["$.interventions[0].of: gevonden \"tips\"; "
                + "verwacht niets, of ook de regel die wordt uitgevoerd (carriesOut)"],
            Problems.Of($$"""
                { {{Problems.Household}}, "interventions": [{ "on": "2026-11-23", "kind": "Tips", "of": "tips" }] }
                """));

    [Fact]
    public void A_rule_id_ends_where_its_text_ends() =>
        Assert.Equal(
            ["$.interventions[0].carriesOut: gevonden \"OVL-01\\n\"; verwacht de id van een regel, als \"BB-01\""],
            Problems.Of(Step("OVL-01\\n", "tips")).Take(1));

    [Theory]
    [InlineData("Wijkteam", "OVL-04", "Wijkteam", null)]
    [InlineData("Politie", "AGR-01", "policeReport", null)]
    [InlineData("Wijkteam", "EIG-01", "iets", null)]
    [InlineData("Wijkteam", "OVL-04", "GGD", "\"Wijkteam\"")]
    [InlineData("Politie", "AGR-01", "register", "\"Politie\" of \"policeReport\"")]
    public void A_referral_is_of_its_kind_of_partner(string kind, string rule, string of, string? expected) =>
        Assert.Equal(
            expected is null ? [] : [$"$.referrals[0].of: gevonden \"{of}\"; verwacht {expected}"],
            Problems.Of(Referral(kind, $"\"carriesOut\": \"{rule}\", \"of\": \"{of}\"")));

    [Theory]
    [InlineData(
        "Buurtbemiddeling", "outcome", "PartlySettled", MediationOutcome.PartlySettled, InterventionResult.Effect)]
    [InlineData("Wijkteam", "outcome", "PartlySettled", null, InterventionResult.Effect)]
    [InlineData("Wijkteam", "outcome", "Declined", null, InterventionResult.Refused)]
    [InlineData("Wijkteam", "outcome", "Withdrawn", null, InterventionResult.NoEffect)]
    [InlineData("Wijkteam", "result", "Refused", null, InterventionResult.Refused)]
    public void A_referral_ends_with_an_outcome_of_mediation_or_a_result_of_others(
        string kind, string property, string word, MediationOutcome? outcome, InterventionResult result)
    {
        ReferralEnd end = Assert.Single(Problems.Facts(Referral(
            kind, $"\"{property}\": \"{word}\", \"outcomeOn\": \"2026-11-23\"")).Referrals).End!;
        Assert.Equal((outcome, result), (end.Outcome, end.Result));
    }

    [Theory]
    [InlineData("Wijkteam", "\"result\": \"Effect\"",
        "outcomeOn: gevonden niets; verwacht de datum van de uitkomst (verplicht)")]
    [InlineData("Wijkteam", "\"outcomeOn\": \"2026-11-23\"",
        "result: gevonden niets; verwacht een resultaat (verplicht)")]
    [InlineData("Buurtbemiddeling", "\"outcomeOn\": \"2026-11-23\"",
        "outcome: gevonden niets; verwacht een uitkomst (verplicht)")]
    [InlineData("Wijkteam", "\"result\": \"Effect\", \"outcome\": \"Settled\", \"outcomeOn\": \"2026-11-23\"",
        "result: gevonden zowel outcome als result; verwacht een van beide: outcome bij bemiddeling, anders result")]
    [InlineData("Buurtbemiddeling", "\"result\": \"Effect\", \"outcomeOn\": \"2026-11-23\"",
        "result: gevonden \"Effect\"; verwacht niets: bemiddeling eindigt met outcome")]
    public void An_end_that_is_not_whole_is_refused(string kind, string end, string expected) =>
        Assert.Equal(["$.referrals[0]." + expected], Problems.Of(Referral(kind, end)));

    [Fact]
    public void The_partner_of_a_referral_is_of_its_kind() =>
        Assert.Equal(
            ["$.referrals[0].partner: gevonden \"P\", een partner van de soort \"GGD\"; "
                + "verwacht een partner van de soort \"Wijkteam\" (partnerKind)"],
            Problems.Of(Referral("Wijkteam", "\"partner\": \"P\"")));

    private static string Step(string rule, string of) => $$"""
        {
          {{Problems.Household}},
          "complexes": [{ "id": "C" }],
          "renovationProjects": [{ "id": "R1", "complex": "C" }],
          "placements": [{ "id": "PL1", "household": "H1", "kind": "Quota", "reportedOn": "2026-11-20" }],
          "terminationProposals": [{ "id": "111222333", "proposedOn": "2026-11-20" }],
          "interventions": [{ "on": "2026-11-23", "kind": "Talk", "carriesOut": "{{rule}}", "of": "{{of}}" }]
        }
        """;

    private static string Referral(string kind, string more) => $$"""
        {
          {{Problems.Household}},
          "partners": [{ "id": "P", "kind": "GGD" }],
          "referrals": [{ "partnerKind": "{{kind}}", "referredOn": "2026-11-20", {{more}} }],
          "at": "2026-11-23"
        }
        """;
}
