using System.Text;
using System.Text.Json;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Advice as JSON, both ways: the same advice always gives the same bytes.</summary>
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

    /// <summary>
    /// The advices that were written, one or several, each equal to what it was; of sentences both languages come
    /// back.
    /// </summary>
    /// <param name="json">
    /// The bytes: UTF-8, as <see cref="Write(IReadOnlyList{CaseAdvice}, Language)"/> gives them.
    /// </param>
    /// <exception cref="JsonException">It is no advice; the message says what is wrong, and where.</exception>
    public static ValueList<CaseAdvice> Read(ReadOnlyMemory<byte> json) => ReadOutput
        .OneOrAll(json, AdviceContext.Default.AdviceDocument)
        .Select(advice => advice.ToAdvice()).ToValueList();

    /// <summary>The decision that was written, equal to it; of sentences both languages come back.</summary>
    /// <param name="json">As <see cref="Write(Decision, Language)"/> gives it, or as an advice lists it.</param>
    /// <exception cref="JsonException">It is no decision; the message says what is wrong, and where.</exception>
    public static Decision ReadDecision(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Leefbaarheid.Json.ReadDecision.Of(ReadOutput.Object(
            Encoding.UTF8.GetBytes(json), AdviceContext.Default.DecisionDocument));
    }
}
