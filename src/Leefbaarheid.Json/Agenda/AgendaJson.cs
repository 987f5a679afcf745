using System.Text.Json;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Agendas as JSON, both ways: the same agenda always gives the same bytes.</summary>
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

    /// <summary>The agendas that were written, one or several, each equal to what it was.</summary>
    /// <param name="json">The bytes: UTF-8, as <see cref="Write"/> gives them.</param>
    /// <exception cref="JsonException">It is no agenda; the message says what is wrong, and where.</exception>
    public static ValueList<CaseAgenda> Read(ReadOnlyMemory<byte> json) => ReadOutput
        .OneOrAll(json, AdviceContext.Default.AgendaDocument)
        .Select(agenda => agenda.ToAgenda()).ToValueList();
}
