using System.Text;
using Leefbaarheid.Abstractions;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Json.Tests.Reading;

public sealed class BrokenFileTests
{
    private const string OneObject = "verwacht één JSON-object met de feiten van een zaak";

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t ")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_said_to_be_empty(string json) =>
        Assert.Equal([$"$: gevonden een leeg bestand; {OneObject}"], Problems.Of(json));

    [Theory]
    [InlineData("[]", "een lijst")]
    [InlineData("null", "null")]
    [InlineData("12", "12")]
    [InlineData("\"tekst\"", "\"tekst\"")]
    public void Something_else_than_an_object_is_refused(string json, string found) =>
        Assert.Equal([$"$: gevonden {found}; {OneObject}"], Problems.Of(json));

    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"at\": \"2026-1", 2, 16)]
    [InlineData("{ \"signals\": [", 1, 15)]
    [InlineData("{ \"at\": tru", 1, 12)]
    public void A_file_that_is_cut_off_is_said_to_be(string json, int line, int position) =>
        Assert.Equal(
            [$"$: gevonden het einde van het bestand op regel {line}, positie {position}; "
                + "verwacht de rest van de JSON (het bestand is afgebroken)"],
            Problems.Of(json));

    [Theory]
    [InlineData("{ \"at\" \"2026\" }", 1, 8)]
    [InlineData("{\n\"at\": 2026-11-23\n}", 2, 11)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{ 'at': 1 }", 1, 3)]
    [InlineData("{ \"at\": \"\\ud800\" }", 1, 9)]
    public void Malformed_json_is_told_with_its_place(string json, int line, int position) =>
        Assert.Equal(
            [$"$: gevonden geen geldige JSON op regel {line}, positie {position}; verwacht geldige JSON"],
            Problems.Of(json));

    [Fact]
    public void Malformed_json_is_told_in_English_as_well() =>
        Assert.Equal(
            ["$: found no valid JSON at line 1, position 3; expected valid JSON"],
            Problems.Of("{ x }", language: Language.English));

    [Fact]
    public void Nesting_up_to_64_is_read_and_deeper_is_refused()
    {
        Assert.StartsWith("$.a: gevonden een onbekende", Assert.Single(Problems.Of(Nested(64), "2026-11-23")),
            StringComparison.Ordinal);
        Assert.Equal(
            ["$: gevonden een nesting dieper dan 64 op regel 1, positie 69; verwacht hooguit 64 niveaus"],
            Problems.Of(Nested(65)));
        Assert.Equal(
            ["$: gevonden een nesting dieper dan 64 op regel 1, positie 69; verwacht hooguit 64 niveaus"],
            Problems.Of(Nested(100_000)));
    }

    [Fact]
    public void A_file_over_ten_megabytes_is_refused()
    {
        byte[] file = new byte[CaseReader.MostBytes + 1];
        Array.Fill(file, (byte)' ');
        Assert.Equal(["$: gevonden meer dan 10 MB; verwacht hooguit 10 MB"], Problems.Of(file));
    }

    [Fact]
    public void A_byte_order_mark_counts_as_well()
    {
        byte[] file = Encoding.UTF8.GetBytes("\uFEFF{}".PadRight(CaseReader.MostBytes - 2));
        Assert.Equal(CaseReader.MostBytes, file.Length);
        Assert.Empty(Problems.Of(file, "2026-11-23"));
        Assert.Equal(["$: gevonden meer dan 10 MB; verwacht hooguit 10 MB"], Problems.Of([.. file, (byte)' ']));
    }

    [Fact]
    public void Of_a_file_full_of_problems_two_hundred_are_told_and_the_others_counted()
    {
        string json = $"{{ \"signals\": [{string.Join(',', Enumerable.Repeat("{}", 1000))}] }}";
        CaseReading reading = CaseReader.Read(Encoding.UTF8.GetBytes(json), new LocalDate(2026, 11, 23));
        Assert.Equal((200, 3800), (reading.Problems.Count, reading.MoreProblems));
        Assert.Equal("$.signals[49].subject", reading.Problems[^1].Path);
    }

    [Fact]
    public void What_looks_like_an_id_is_sought_for_the_problems_that_are_told_alone()
    {
        string households = string.Join(',', Enumerable.Range(0, 3000).Select(n => $$"""{ "id": "H{{n}}" }"""));
        string files = string.Join(',', Enumerable.Range(0, 4000).Select(n => $$"""{ "case": "X{{n}}" }"""));
        CaseReading reading = CaseReader.Read(
            Encoding.UTF8.GetBytes($$"""{ "households": [{{households}}], "caseFiles": [{{files}}] }"""),
            new LocalDate(2026, 11, 23));
        Assert.Equal((200, 7800), (reading.Problems.Count, reading.MoreProblems));
    }

    [Fact]
    public void A_day_in_another_calendar_is_refused_by_name()
    {
        LocalDate julian = new LocalDate(2026, 11, 23).WithCalendar(CalendarSystem.Julian);
        Assert.StartsWith(
            "The day of the advice is in the calendar Julian; give it as at.WithCalendar(CalendarSystem.Iso).",
            Assert.Throws<ArgumentException>(() => CaseReader.Read("{}"u8.ToArray(), julian)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_utf8_is_refused() =>
        Assert.Equal(
            ["$: gevonden geen UTF-8; verwacht tekst in UTF-8"],
            Problems.Of(Encoding.Latin1.GetBytes("{ \"at\": \"één\" }")));

    [Fact]
    public void A_byte_order_mark_and_comments_are_read_past() =>
        Assert.Empty(Problems.Of("\uFEFF{ /* de dag */ \"at\": \"2026-11-23\" // klaar\n}"));

    private static string Nested(int depth) =>
        "{\"a\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";
}
