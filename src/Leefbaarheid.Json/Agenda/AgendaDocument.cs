using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

/// <summary>An agenda with the keys of the JSON output, in their order.</summary>
internal sealed record AgendaDocument(
    string At, int? IgnoredLater, string? Until, IReadOnlyList<AgendaDayDocument> Days, bool? More)
{
    public static AgendaDocument Of(CaseAgenda agenda, Language language) => new(
        Leefbaarheid.Json.Days.Iso(agenda.At),
        agenda.IgnoredLater,
        Words.Iso(agenda.Until),
        [.. agenda.Days.Select(day => AgendaDayDocument.Of(day, language))],
        agenda.IsCut ? true : null);
}
