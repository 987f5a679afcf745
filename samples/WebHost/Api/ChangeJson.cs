using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Leefbaarheid.WebHost;

/// <summary>Changes as the API tells them.</summary>
internal static class ChangeJson
{
    public static byte[] Write(IReadOnlyList<LoggedChange> changes)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("changes");
            foreach (var change in changes)
                Write(writer, change);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    public static string Write(LoggedChange change)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
            Write(writer, change);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, LoggedChange change)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", change.Number);
        writer.WriteString("area", change.Area.Name);
        writer.WriteString("at", change.At.ToString());
        writer.WriteString("change", change.Kind.ToString());
        writer.WriteString("key", change.Told.Key);
        writer.WriteString("case", change.Told.Case);
        if (change.Told.IsErased)
            writer.WriteBoolean("isErased", true);
        if (change.Told.Json is { } told)
        {
            writer.WritePropertyName("told");
            writer.WriteRawValue(told);
        }

        writer.WriteEndObject();
    }
}
