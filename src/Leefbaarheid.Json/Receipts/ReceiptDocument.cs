using System.Text.Json;
using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;
using NodaTime.Text;

namespace Leefbaarheid.Json;

/// <summary>A receipt with the keys of the JSON output, in their order.</summary>
internal sealed record ReceiptDocument(
    [property: JsonRequired] string Fingerprint,
    [property: JsonRequired] string Version,
    [property: JsonRequired] string Moment,
    [property: JsonRequired] ReceiptItemDocument Conclusion,
    [property: JsonRequired] IReadOnlyList<string> Rules,
    [property: JsonRequired] IReadOnlyList<ReceiptItemDocument> Facts,
    [property: JsonRequired] OutlineDocument Why)
{
    public static ReceiptDocument Of(Receipt receipt) => new(
        receipt.Fingerprint,
        receipt.Version,
        InstantPattern.ExtendedIso.Format(receipt.Moment),
        ReceiptItemDocument.Of(receipt.Conclusion),
        [.. receipt.Rules],
        [.. receipt.Facts.Select(ReceiptItemDocument.Of)],
        OutlineDocument.Of(receipt.Why));

    public Receipt ToReceipt() => new(
        Fingerprint,
        Version,
        InstantPattern.ExtendedIso.Parse(Moment) is { Success: true } moment
            ? moment.Value
            : throw new JsonException($"moment is {Quoted.Mark(Moment)}; write one like \"2026-11-23T09:00:00Z\"."),
        Conclusion.ToItem(),
        [.. Rules],
        [.. Facts.Select(fact => fact.ToItem())],
        Why.ToOutline());
}
