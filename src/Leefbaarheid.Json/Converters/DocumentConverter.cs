using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Leefbaarheid.Json;

/// <summary>Writes a value as its document, and reads it from one, whatever the other options say of names.</summary>
/// <param name="document">How the document is written and read.</param>
/// <param name="write">The document of a value.</param>
/// <param name="read">The value of a document.</param>
internal sealed class DocumentConverter<T, TDocument>(
    JsonTypeInfo<TDocument> document, Func<T, TDocument> write, Func<TDocument, T> read) : JsonConverter<T>
    where T : class
    where TDocument : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return read(ReadOutput.Object(json.RootElement, document));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, write(value), document);
}
