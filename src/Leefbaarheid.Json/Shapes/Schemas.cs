using System.Text.Json.Nodes;

namespace Leefbaarheid.Json;

/// <summary>JSON schemas of parts of a case file.</summary>
internal static class Schemas
{
    public static JsonObject Of<T>(Sort<T> sort)
    {
        JsonObject schema = sort.Schema();
        if (sort.Absent is { } word)
            schema["enum"]!.AsArray().Add((JsonNode)word);
        return schema;
    }

    /// <summary>A reference to the definition of a shape.</summary>
    public static JsonObject Of(Shape shape) => new() { ["$ref"] = $"#/definitions/{shape.Name}" };

    /// <summary>The definition of a shape: its properties and no others.</summary>
    public static JsonObject Definition(Shape shape)
    {
        JsonObject properties = [];
        foreach (Field field in shape.Fields)
            properties[field.Name] = field.IsObligatory ? field.Schema() : OrNull(field.Schema());
        JsonObject definition = new() { ["type"] = "object", ["additionalProperties"] = false };
        JsonNode?[] required = [.. shape.Fields.Where(field => field.IsObligatory).Select(field => Node(field.Name))];
        if (required.Length > 0)
            definition["required"] = new JsonArray(required);
        definition["properties"] = properties;
        return definition;
    }

    // Null is the same as leaving a property out.
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type)
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        if (schema["enum"] is JsonArray words)
            words.Add((JsonNode?)null);
        return schema;
    }

    private static JsonNode? Node(string name) => name;
}
