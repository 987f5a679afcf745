using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>JSON schemas (draft 7) of what the library writes: they follow from the documents.</summary>
internal static class OutputSchema
{
    private static readonly Dictionary<(Type Of, string Key), IEnumerable<string>> Choices = new()
    {
        [(typeof(DecisionDocument), "kind")] = Files(DecisionKinds.Words),
        [(typeof(DecisionDocument), "task")] = Files(LiveabilityTasks.Words),
        [(typeof(DecisionDocument), "rung")] = Files(LandlordRungs.Words),
        [(typeof(DecisionDocument), "legalBasis")] = Files(LegalBases.Words),
        [(typeof(DecisionDocument), "caseKind")] = CaseKinds.Words,
        [(typeof(AdviceDocument), "caseKind")] = CaseKinds.Words,
        [(typeof(PrimaryDocument), "caseKind")] = CaseKinds.Words,
        [(typeof(AgendaTopicDocument), "caseKind")] = CaseKinds.Words,
        [(typeof(AgendaTopicDocument), "topic")] = ReadTopic.Words,
        [(typeof(NoRuleDocument), "topic")] = ReadTopic.Words,
        [(typeof(AddresseeDocument), "kind")] = Files(PartnerKinds.Words),
        [(typeof(WithheldDocument), "reason")] = Files(WithheldReasons.Words),
        [(typeof(WholeDocument), "blocks")] = BlockTargets.Sorts,
        [(typeof(WholeDocument), "fields")] = Files(DataClasses.Words),
        [(typeof(WholeDocument), "withheld")] = Files(DataClasses.Words),
        [(typeof(WholeDocument), "topics")] = ReadTopic.Words,
        [(typeof(WholeDocument), "keepsAway")] = Enum.GetNames<KeepsAway>(),
        [(typeof(CardDocument), "legalBasis")] = Files(LegalBases.Words),
    };

    private static readonly string[] DayKeys = ["at", "on", "due", "until", "start", "overSince"];

    /// <summary>The schema of one document as an object, or several as an array.</summary>
    public static byte[] OneOrAll<T>(JsonTypeInfo<T> document, string title) => Write(document, title, one => new()
    {
        ["anyOf"] = new JsonArray(one, new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() }),
    });

    /// <summary>The schema of one document as an object.</summary>
    public static byte[] One<T>(JsonTypeInfo<T> document, string title) =>
        Write(document, title, one => new() { ["allOf"] = new JsonArray(one) });

    private static byte[] Write<T>(JsonTypeInfo<T> document, string title, Func<JsonNode, JsonObject> whole)
    {
        SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
        JsonNode one = document.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Narrow(context, schema, definitions),
        });
        JsonObject all = new() { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach ((string key, JsonNode? value) in whole(one).ToArray())
            all[key] = value?.DeepClone();
        all["definitions"] = new JsonObject(
            definitions.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
        return Indented.Write(writer => all.WriteTo(writer));
    }

    // Each document once among the definitions, where others refer to it: one may hold itself.
    private static JsonNode Narrow(
        JsonSchemaExporterContext context, JsonNode schema, SortedDictionary<string, JsonObject> definitions)
    {
        if (context.TypeInfo.Kind != JsonTypeInfoKind.Object)
            return Narrow(context.PropertyInfo, schema);
        string name = NameOf(context.TypeInfo.Type);
        if (schema is JsonObject own && own.ContainsKey("properties"))
        {
            own["type"] = "object";
            own["required"] = new JsonArray(
                [.. context.TypeInfo.Properties.Where(one => one.IsRequired).Select(one => (JsonNode)one.Name)]);
            definitions[name] = own;
        }

        JsonObject reference = new() { ["$ref"] = $"#/definitions/{name}" };
        return context.PropertyInfo?.IsGetNullable == true
            ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) }
            : reference;
    }

    private static JsonNode Narrow(JsonPropertyInfo? property, JsonNode schema)
    {
        if (property is null || schema is not JsonObject known)
            return schema;
        if (Choices.TryGetValue((property.DeclaringType, property.Name), out IEnumerable<string>? words))
            Choose(known, words);
        else if (DayKeys.Contains(property.Name) && !known.ContainsKey("items"))
            known["format"] = "date";
        return schema;
    }

    private static string NameOf(Type document)
    {
        string name = document.Name.Replace("Document", "", StringComparison.Ordinal);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static void Choose(JsonObject schema, IEnumerable<string> words)
    {
        JsonObject values = schema["items"]?.AsObject() ?? schema;
        JsonArray choice = new([.. words.Select(word => (JsonNode)word)]);
        if (values["type"] is JsonArray)
            choice.Add((JsonNode?)null);
        values["enum"] = choice;
    }

    private static string[] Files<T>(WordList<T> words)
        where T : struct, Enum => [.. words.Select(word => word.File)];
}
