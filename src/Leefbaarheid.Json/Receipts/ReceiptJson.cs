using System.Text.Json;
using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

/// <summary>Receipts as JSON, both ways: the same receipt always gives the same bytes.</summary>
/// <remarks>UTF-8 without a byte order mark, lines end in a line feed.</remarks>
public static class ReceiptJson
{
    /// <summary>One receipt as an object.</summary>
    /// <param name="receipt">The receipt.</param>
    public static byte[] Write(Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Indented.Write(writer => JsonSerializer.Serialize(
            writer, ReceiptDocument.Of(receipt), AdviceContext.Default.ReceiptDocument));
    }

    /// <summary>The receipt that was written; equal to it.</summary>
    /// <param name="json">The bytes: UTF-8.</param>
    /// <exception cref="JsonException">It is no receipt; the message says what is wrong, and where.</exception>
    public static Receipt Read(ReadOnlyMemory<byte> json) =>
        ReadOutput.Object(json, AdviceContext.Default.ReceiptDocument).ToReceipt();
}
