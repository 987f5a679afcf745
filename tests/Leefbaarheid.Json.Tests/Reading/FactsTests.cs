using Leefbaarheid.Domain;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class FactsTests
{
    private const string Two = """
        {
          "households": [{ "id": "H1" }, { "id": "H2" }],
          "signals": [{ "id": "S1", "subject": "H2", "category": "Geluid", "severity": "Matig",
                        "receivedOn": "2026-11-20", "closedOn": "2026-11-21" }],
          "covenants": [{ "id": "CV", "validTo": "2027-12-31" }],
          "partners": [{ "id": "P", "kind": "Buurtregie", "nextMeetingOn": "2026-12-01" }]
        }
        """;

    [Fact]
    public void Without_a_date_the_day_is_that_of_the_latest_record_not_of_a_plan()
    {
        Assert.Equal(new LocalDate(2026, 11, 21), Problems.Facts(Two).At);
        Assert.Equal(new LocalDate(2026, 11, 25), Problems.Facts(Two, "2026-11-25").At);
    }

    [Fact]
    public void Without_a_case_the_first_signal_says_whom_it_is_about() =>
        Assert.Equal("H2", Problems.Facts(Two).About!.Id);

    [Theory]
    [InlineData("true", Answer.Yes)]
    [InlineData("\"Yes\"", Answer.Yes)]
    [InlineData("false", Answer.No)]
    [InlineData("\"No\"", Answer.No)]
    [InlineData("null", Answer.Unknown)]
    [InlineData("\"Unknown\"", Answer.Unknown)]
    public void An_answer_may_be_written_in_two_ways(string written, Answer expected)
    {
        CaseFacts facts = Problems.Facts(Problems.Signal(
            $"""
            "subject": "H1", "category": "Geluid", "severity": 2, "receivedOn": "2026-11-23", "triedSelf": {written}
            """));
        Assert.Equal(expected, Assert.Single(facts.Signals).TriedSelf);
    }

    [Fact]
    public void What_is_unknown_may_be_written_or_left_out()
    {
        CaseFacts facts = Problems.Facts(Problems.Signal("""
            "subject": "H1", "category": "HuiselijkGeweld", "severity": 2, "receivedOn": "2026-11-23",
            "threshold": "Unknown", "owner": null
            """));
        Signal signal = Assert.Single(facts.Signals);
        Assert.Null(signal.Threshold);
        Assert.Null(signal.Owner);
        Assert.Equal("signals[0]", signal.Id.Value);
    }
}
