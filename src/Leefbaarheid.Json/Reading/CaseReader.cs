using System.Text.Json;
using FluentValidation.Results;
using Leefbaarheid.Domain;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Validation;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Json.Reading;

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
    public static LocalDate? ParseDay(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2199 } day }
            ? day
            : null;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes: UTF-8, with or without a byte order mark.</param>
    /// <param name="at">
    /// The day of the advice; where none is given, the <c>at</c> of the file or else its latest recorded date.
    /// </param>
    public static CaseReading Read(ReadOnlyMemory<byte> file, LocalDate? at = null)
    {
        ProblemList problems = new();
        using JsonDocument? json = JsonScan.Parse(file, problems);
        if (json is null)
            return CaseReading.Of(problems.All);

        ObjectReader reader = new(json.RootElement, JsonPath.Root, problems);
        CaseDocument document = new(reader);
        reader.Done();
        LocalDate? day = at ?? document.At ?? RecordedDates.Latest(document);
        if (day is null && !problems.HasAt(JsonPath.Property(JsonPath.Root, "at")))
            problems.Add(
                JsonPath.Property(JsonPath.Root, "at"),
                new("geen enkele datum", "no date at all"),
                new("de dag van het advies (at, of de optie --at)", "the day of the advice (at, or the option --at)"));
        FileIndex index = new(document, day ?? LocalDate.MaxIsoValue);
        Validate(document, index, problems);
        return problems.All.Count > 0 ? CaseReading.Of(problems.All) : Facts(document, index, problems);
    }

    // What could not be read is not reported a second time, as missing.
    private static void Validate(CaseDocument document, FileIndex index, ProblemList problems)
    {
        foreach (ValidationFailure failure in new CaseDocumentValidator(index).Validate(document).Errors)
        {
            if (failure.CustomState is InputProblem problem && !problems.HasAt(problem.Path))
                problems.Add(problem.Path, problem.Found, problem.Expected);
        }
    }

    private static CaseReading Facts(CaseDocument document, FileIndex index, ProblemList problems)
    {
        CaseFacts facts = new FactBuilder(document, index, problems).Build();
        return problems.All.Count > 0 ? CaseReading.Of(problems.All) : CaseReading.Of(facts);
    }
}
