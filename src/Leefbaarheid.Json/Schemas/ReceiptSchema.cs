namespace Leefbaarheid.Json;

/// <summary>A JSON schema (draft 7) of receipts, as <see cref="ReceiptJson"/> writes them.</summary>
public static class ReceiptSchema
{
    /// <summary>The schema as UTF-8, as it is shipped as <c>receipt.schema.json</c>.</summary>
    public static byte[] Write() =>
        OutputSchema.One(AdviceContext.Default.ReceiptDocument, "Verantwoording (receipt)");
}
