using System.Text.Json;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>Reads case files: one JSON object of facts, as docs/case-file.md describes it.</summary>
/// <remarks>A wrong file is no exception: all that is wrong with it is told at once.</remarks>
public static class CaseReader
{
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
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public static CaseReading Read(ReadOnlyMemory<byte> file, LocalDate? at = null)
    {
        if (at is { } day && day.Calendar != CalendarSystem.Iso)
            throw new ArgumentException(
                $"The day of the advice is in the calendar {day.Calendar.Name}; give it as "
                + "at.WithCalendar(CalendarSystem.Iso).",
                nameof(at));
        ReadFile read = new();
        using JsonDocument? json = JsonScan.Parse(file, read.Problems);
        return json is null ? CaseReading.Of(read.Problems) : Read(json.RootElement, read, at);
    }

    private static CaseReading Read(JsonElement json, ReadFile file, LocalDate? at)
    {
        CaseFacts facts = CaseFacts.Shape.Read(json, JsonPath.Root, file, out _)!;
        string place = JsonPath.Property(JsonPath.Root, "at");
        LocalDate? day = at ?? (facts.At == default ? Latest(file) : facts.At);
        if (day is null && !file.Problems.HasAt(place))
            file.Problems.AddLater(
                place,
                new("geen enkele datum", "no date at all"),
                new("de dag van het advies (at, of de optie --at)", "the day of the advice (at, or the option --at)"));
        file.At = day;
        FileChecks.Check(file);
        return file.Problems.IsEmpty
            ? CaseReading.Of(facts with { At = day!.Value, About = file.CaseOf(null) })
            : CaseReading.Of(file.Problems);
    }

    private static LocalDate? Latest(ReadFile file) =>
        file.Recorded.Count == 0 ? null : file.Recorded.Max(recorded => recorded.Day);
}
