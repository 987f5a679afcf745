using System.Text.Encodings.Web;
using System.Text.Json;

namespace Leefbaarheid.Json;

/// <summary>JSON for people: indented, on lines that end in LF, with letters as they are.</summary>
internal static class Indented
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
            write(writer);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
