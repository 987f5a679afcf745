namespace Leefbaarheid.Json;

/// <summary>A JSON schema (draft 7) of advice with its decisions, as <see cref="AdviceJson"/> writes it.</summary>
public static class AdviceSchema
{
    /// <summary>The schema as UTF-8, as it is shipped as <c>advice.schema.json</c>.</summary>
    public static byte[] Write() =>
        OutputSchema.OneOrAll(AdviceContext.Default.AdviceDocument, "Advies (advice)");
}
