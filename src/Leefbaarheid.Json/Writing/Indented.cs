using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Json;

/// <summary>JSON for people: indented, on lines that end in LF, with letters as they are.</summary>
/// <remarks>Characters that act on a terminal or turn its text are escaped, which JSON reads as the same.</remarks>
internal static class Indented
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One document as an object, several as an array.</summary>
    public static byte[] OneOrAll<T>(T[] documents, JsonTypeInfo<T> one, JsonTypeInfo<T[]> all) => Write(writer =>
    {
        if (documents.Length == 1)
            JsonSerializer.Serialize(writer, documents[0], one);
        else
            JsonSerializer.Serialize(writer, documents, all);
    });

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
            write(writer);
        bytes.WriteByte((byte)'\n');
        return Encoding.UTF8.GetBytes(Printable.Lines(Encoding.UTF8.GetString(bytes.ToArray())));
    }
}
