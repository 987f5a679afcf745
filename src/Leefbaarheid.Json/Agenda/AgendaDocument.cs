using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

/// <summary>An agenda with the keys of the JSON output, in their order.</summary>
internal sealed record AgendaDocument(
    [property: JsonRequired] string At,
    int? IgnoredLater,
    string? Until,
    [property: JsonRequired] IReadOnlyList<AgendaDayDocument> Days,
    bool? More)
{
    public static AgendaDocument Of(CaseAgenda agenda, Language language) => new(
        Leefbaarheid.Json.Days.Iso(agenda.At),
        agenda.IgnoredLater,
        Words.Iso(agenda.Until),
        [.. agenda.Days.Select(day => AgendaDayDocument.Of(day, language))],
        agenda.IsCut ? true : null);

    public CaseAgenda ToAgenda() => new(ReadWords.Day(At, "at"), ReadWords.All(Days, day => day.ToDay()))
    {
        Until = ReadWords.DayOrNone(Until, "until"),
        IsCut = More == true,
        IgnoredLater = IgnoredLater,
    };
}
