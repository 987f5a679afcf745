using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

/// <summary>Writes agendas as JSON: the same agenda always gives the same bytes.</summary>
/// <remarks>UTF-8 without a byte order mark, lines end in a line feed. Keys that do not apply are left out.</remarks>
public static class AgendaJson
{
    /// <summary>One agenda as an object, several as an array, in their order.</summary>
    /// <param name="agendas">The agendas.</param>
    /// <param name="language">The language of titles and sentences; other values are words of the field.</param>
    public static byte[] Write(IReadOnlyList<CaseAgenda> agendas, Language language)
    {
        ArgumentNullException.ThrowIfNull(agendas);
        return Indented.OneOrAll(
            [.. agendas.Select(agenda => AgendaDocument.Of(agenda, language))],
            AdviceContext.Default.AgendaDocument,
            AdviceContext.Default.AgendaDocumentArray);
    }
}
