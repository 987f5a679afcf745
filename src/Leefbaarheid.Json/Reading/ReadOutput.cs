using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Leefbaarheid.Json;

/// <summary>Reads what the library wrote: one document, or several as an array.</summary>
internal static class ReadOutput
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = AdviceContext.Default.Options.MaxDepth };

    public static T Object<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> one)
    {
        using JsonDocument document = Parse(json);
        return Object(document.RootElement, one);
    }

    public static IReadOnlyList<T> OneOrAll<T>(ReadOnlyMemory<byte> json, JsonTypeInfo<T> one)
    {
        using JsonDocument document = Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(item => Object(item, one))]
            : [Object(document.RootElement, one)];
    }

    public static T Object<T>(JsonElement json, JsonTypeInfo<T> one)
    {
        RefuseNull(json, JsonPath.Root);
        return json.Deserialize(one) ?? throw new JsonException("There is nothing but null; give what was written.");
    }

    // Of properties the types say whether they may be null; of items nothing does.
    private static void RefuseNull(JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in json.EnumerateObject())
                RefuseNull(property.Value, JsonPath.Property(path, property.Name));
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            foreach ((int index, JsonElement item) in json.EnumerateArray().Index())
            {
                string place = JsonPath.Item(path, index);
                if (item.ValueKind == JsonValueKind.Null)
                    throw new JsonException($"{place} is null; leave it out.");
                RefuseNull(item, place);
            }
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json) =>
        JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json, Options);
}
