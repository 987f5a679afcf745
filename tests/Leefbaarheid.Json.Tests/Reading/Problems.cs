using System.Text;
using Leefbaarheid.Abstractions;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Json.Tests.Reading;

internal static class Problems
{
    public const string Household = """ "households": [{ "id": "H1" }] """;

    public static string[] Of(string json, string? at = null, Language language = Language.Dutch) =>
        Of(Encoding.UTF8.GetBytes(json), at, language);

    public static string[] Of(byte[] file, string? at = null, Language language = Language.Dutch) =>
        [.. Read(file, at).Problems.Select(problem => problem.Describe(language))];

    public static CaseFacts Facts(string json, string? at = null)
    {
        CaseReading reading = Read(Encoding.UTF8.GetBytes(json), at);
        return reading.Facts ?? throw new InvalidOperationException(string.Join("\n", reading.Problems));
    }

    /// <summary>A file with one household and one signal, whose properties may be replaced or added.</summary>
    public static string Signal(string more, string at = "2026-11-23") => $$"""
        {
          "at": "{{at}}",
          {{Household}},
          "signals": [{ {{more}} }]
        }
        """;

    private static CaseReading Read(byte[] file, string? at) =>
        CaseReader.Read(file, at is null ? null : LocalDatePattern.Iso.Parse(at).Value as LocalDate?);
}
