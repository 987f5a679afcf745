using System.Text.Json;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>Reads case files: one JSON object of facts, as docs/case-file.md describes it.</summary>
/// <remarks>A wrong file is no exception: all that is wrong with it is told at once.</remarks>
public static class CaseReader
{
    private static readonly Text OneObject = new(
        "één JSON-object met de feiten van een zaak", "one JSON object with the facts of a case");

    /// <summary>The most bytes a file may have.</summary>
    public const int MostBytes = JsonScan.MostBytes;

    /// <summary>Reads a day as case files write it: <c>2026-11-23</c>, in the years 1900 to 2199.</summary>
    /// <returns>
    /// The day, or null where the text is none: years further off leave no room for terms and windows.
    /// </returns>
    public static LocalDate? ParseDay(string text) => Days.Parse(text);

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes: UTF-8, with or without a byte order mark.</param>
    /// <param name="at">
    /// The day of the advice; where none is given, the <c>at</c> of the file or else its latest recorded date.
    /// </param>
    /// <param name="ignoreLater">
    /// Whether to leave out what was recorded after the day of the advice, instead of refusing it: facts of a later
    /// day, and the later days of others with what they say (a closing, an outcome). What is planned stays.
    /// </param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public static CaseReading Read(ReadOnlyMemory<byte> file, LocalDate? at = null, bool ignoreLater = false)
    {
        if (at is { } day && day.Calendar != CalendarSystem.Iso)
            throw new ArgumentException(
                $"The day of the advice is in the calendar {day.Calendar.Name}; give it as "
                + "at.WithCalendar(CalendarSystem.Iso).",
                nameof(at));
        ProblemList problems = new();
        using JsonDocument? json = JsonScan.Parse(file, problems, OneObject);
        if (json is null)
            return CaseReading.Of(problems);
        LocalDate? last = ignoreLater ? at ?? DayIn(json.RootElement) : null;
        return Read(json.RootElement, new ReadFile { Problems = problems, IgnoreAfter = last }, at);
    }

    private static LocalDate? DayIn(JsonElement json) =>
        json.TryGetProperty("at", out JsonElement at) && at.ValueKind == JsonValueKind.String
            ? Days.Parse(at.GetString()!)
            : null;

    private static CaseReading Read(JsonElement json, ReadFile file, LocalDate? at)
    {
        CaseFacts facts = CaseFacts.Shape.Read(json, JsonPath.Root, file, out _)!;
        string place = JsonPath.Property(JsonPath.Root, "at");
        LocalDate? day = at ?? (facts.At == default ? Latest(file) : facts.At);
        bool lacksDay = day is null && !file.Problems.HasAt(place);
        if (lacksDay)
            file.Problems.AddLater(
                place,
                new("geen enkele datum", "no date at all"),
                new("de dag van het advies (at)", "the day of the advice (at)"));
        file.At = day;
        FileChecks.Check(file);
        return file.Problems.IsEmpty
            ? CaseReading.Of(facts with { At = day!.Value, About = file.CaseOf(null) }, file.FactsWithLater)
            : CaseReading.Of(file.Problems, lacksDay, file.IsAheadOfItsDay);
    }

    private static LocalDate? Latest(ReadFile file) =>
        file.Recorded.Count == 0 ? null : file.Recorded.Max(recorded => recorded.Day);
}
