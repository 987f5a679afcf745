using System.Text.Json;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Writes advice as JSON: the same advice always gives the same bytes.</summary>
/// <remarks>UTF-8 without a byte order mark, lines end in a line feed. Keys that do not apply are left out.</remarks>
public static class AdviceJson
{
    /// <summary>One advice as an object, several as an array, in their order.</summary>
    /// <param name="advices">The advices.</param>
    /// <param name="language">The language of titles and sentences; other values are words of the field.</param>
    public static byte[] Write(IReadOnlyList<CaseAdvice> advices, Language language)
    {
        ArgumentNullException.ThrowIfNull(advices);
        return Indented.OneOrAll(
            [.. advices.Select(advice => AdviceDocument.Of(advice, language))],
            AdviceContext.Default.AdviceDocument,
            AdviceContext.Default.AdviceDocumentArray);
    }

    /// <summary>One decision on one line, as an advice lists it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language of titles and sentences.</param>
    public static string Write(Decision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return JsonSerializer.Serialize(
            DecisionDocument.Telling(decision, language), AdviceContext.Default.DecisionDocument);
    }
}
