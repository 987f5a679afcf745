using System.Text.Json.Serialization;
using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

internal sealed record ReceiptItemDocument(
    [property: JsonRequired] string Words, [property: JsonRequired] string Values)
{
    public static ReceiptItemDocument Of(ReceiptItem item) => new(item.Words, item.Values);

    public ReceiptItem ToItem() => new(Words, Values);
}
