using System.Text.Json;
using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The converters for System.Text.Json, for APIs that give and take what the library tells.</summary>
public static class LeefbaarheidConverters
{
    /// <summary>
    /// Adds the converters of decisions (each kind of them too), of the advice on a case, of receipts and of policies:
    /// they give the same JSON as files have, and take it, whatever the options say of names.
    /// </summary>
    /// <remarks>
    /// Of what is read the sentences in both languages count, so that the language matters for readers alone. What
    /// cannot be read is a <see cref="JsonException"/> that says what is wrong. Trimming and AOT change nothing.
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="language">The language of titles and sentences that are written for people.</param>
    /// <returns>The options.</returns>
    public static JsonSerializerOptions AddLeefbaarheid(
        this JsonSerializerOptions options, Language language = Language.Dutch)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (JsonConverter converter in (JsonConverter[])
        [
            OfDecision<Decision>(language), OfDecision<Act>(language), OfDecision<Refer>(language),
            OfDecision<Block>(language), OfDecision<Require>(language), OfDecision<Warn>(language),
            OfDecision<Schedule>(language), OfAdvice(language), OfReceipt(), new PolicyConverter(),
        ])
            options.Converters.Add(converter);
        return options;
    }

    private static DocumentConverter<T, DecisionDocument> OfDecision<T>(Language language)
        where T : Decision => new(
        AdviceContext.Default.DecisionDocument,
        decision => DecisionDocument.Telling(decision, language),
        written => ReadDecision.Of(written) as T ?? throw new JsonException(
            $"kind is {Quoted.Mark(written.Kind)}, which is no {typeof(T).Name}; read it as a Decision."));

    private static DocumentConverter<CaseAdvice, AdviceDocument> OfAdvice(Language language) => new(
        AdviceContext.Default.AdviceDocument,
        advice => AdviceDocument.Of(advice, language),
        written => written.ToAdvice());

    private static DocumentConverter<Receipt, ReceiptDocument> OfReceipt() => new(
        AdviceContext.Default.ReceiptDocument, ReceiptDocument.Of, written => written.ToReceipt());
}
