using System.Text;
using Leefbaarheid.Domain;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

/// <summary>What was recorded after the day of the advice can be left out: a file is read as of old.</summary>
public sealed class LaterRecordsTests
{
    private const string File = """
        {
          "complexes": [{ "id": "C" }],
          "households": [{ "id": "H", "tenancyEndedOn": "2026-11-24" }],
          "employees": [{ "id": "E", "role": "Wijkbeheerder", "inServiceTo": "2026-12-31",
                          "trainings": [{ "on": "2026-11-01" }, { "on": "2026-11-24" }] }],
          "renovationProjects": [{ "id": "R", "complex": "C", "startsOn": "2027-01-01", "consentRound": {
            "proposalSentOn": "2026-11-01", "tenants": 2, "noticeOn": "2026-11-24", "reactions": [
              { "household": "H", "answer": "Agreed", "on": "2026-11-24" }] } }],
          "signals": [{ "id": "S1", "subject": "H", "category": "Geluid", "severity": 1, "receivedOn": "2026-11-20",
                        "closedOn": "2026-11-24" },
                      { "id": "S2", "complex": "C", "category": "Groen", "severity": 1, "receivedOn": "2026-11-24" }],
          "referrals": [{ "case": "H", "partnerKind": "Buurtbemiddeling", "referredOn": "2026-11-21",
                          "outcome": "Settled", "outcomeOn": "2026-11-24" }],
          "arrears": [{ "id": "A", "household": "H", "overdueSince": "2026-10-01", "amount": 1, "asOf": "2026-11-20",
                        "reminderOn": "2026-11-20", "offerOn": "2026-11-20", "reaction": "Objected",
                        "reactionOn": "2026-11-24", "evictionOn": "2027-01-01" }],
          "placements": [{ "id": "P", "household": "H", "kind": "Quota", "reportedOn": "2026-11-01",
            "keysOn": "2026-12-01", "neighbourhoodLook": { "on": "2026-11-24", "guided": 1, "dwellings": 9 } }]
        }
        """;

    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void What_was_recorded_later_is_left_out_and_counted_a_fact_once()
    {
        CaseReading reading = Read(Monday, ignoreLater: true);
        CaseFacts facts = reading.Facts!;
        Assert.Equal(8, reading.FactsWithLater);
        Assert.Null(Assert.Single(facts.Households).TenancyEndedOn);
        Assert.Single(Assert.Single(facts.Employees).Trainings);
        Assert.Null(Assert.Single(facts.Signals).ClosedOn);
        Assert.Null(Assert.Single(facts.Referrals).End);
        Assert.Null(Assert.Single(facts.Arrears).Reaction);
        Assert.Null(Assert.Single(facts.Placements).NeighbourhoodLook);
        ConsentRound round = Assert.Single(facts.RenovationProjects).ConsentRound!;
        Assert.Equal((0, null), (round.Agreed, round.NoticeOn));
    }

    [Fact]
    public void What_was_there_and_what_is_planned_stays()
    {
        CaseFacts facts = Read(Monday, ignoreLater: true).Facts!;
        Assert.Equal("S1", Assert.Single(facts.Signals).Id.Value);
        Assert.Equal("H", facts.About!.Id);
        Assert.NotNull(Assert.Single(facts.Arrears).Reminder!.OfferOn);
        Assert.NotNull(Assert.Single(facts.Arrears).EvictionOn);
        Assert.NotNull(Assert.Single(facts.Placements).KeysOn);
        Assert.NotNull(Assert.Single(facts.Employees).InServiceTo);
    }

    [Fact]
    public void Nothing_is_left_out_of_what_was_recorded_on_the_day_itself()
    {
        CaseReading reading = Read(Monday.PlusDays(1), ignoreLater: true);
        Assert.Equal(0, reading.FactsWithLater);
        Assert.Equal(Read(Monday.PlusDays(1), ignoreLater: false).Facts, reading.Facts);
    }

    [Fact]
    public void Without_a_day_to_read_as_of_the_day_of_the_file_counts()
    {
        CaseReading reading = CaseReader.Read(
            Encoding.UTF8.GetBytes(File.Insert(1, " \"at\": \"2026-11-23\",")), ignoreLater: true);
        Assert.Equal(Monday, reading.Facts!.At);
        Assert.Equal(8, reading.FactsWithLater);
        reading = CaseReader.Read(Encoding.UTF8.GetBytes(File), ignoreLater: true);
        Assert.Equal((Monday.PlusDays(1), 0), (reading.Facts!.At, reading.FactsWithLater));
    }

    [Fact]
    public void What_is_wrong_in_a_fact_that_is_left_out_is_told_still() =>
        Assert.Equal(
            ["$.signals[1].category: found \"Groente\"; expected for example \"Groen\""],
            CaseReader.Read(
                Encoding.UTF8.GetBytes(File.Replace("\"Groen\"", "\"Groente\"", StringComparison.Ordinal)),
                Monday,
                ignoreLater: true)
                .Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Without_the_option_they_are_refused() => Assert.Equal(9, Read(Monday, false).Problems.Count);

    private static CaseReading Read(LocalDate at, bool ignoreLater) =>
        CaseReader.Read(Encoding.UTF8.GetBytes(File), at, ignoreLater);
}
