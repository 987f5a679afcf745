using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Checkouts;

namespace Leefbaarheid.Hosting.Tests;

/// <summary>Facts with a canary in every text that is free: those of the samples, each text of them replaced.</summary>
internal static class Canaries
{
    /// <summary>Properties that hold free text or an id that a host gives.</summary>
    private static readonly string[] Free =
    [
        "facts", "safetyReason", "name", "reason", "skipReason", "purpose", "address", "street", "openingHours", "handler",
        "coordinator", "block", "value", "text", "note", "city",
    ];

    public static IReadOnlyList<object> Facts { get; } = [.. All().DistinctBy(Key)];

    private static object Key(object fact) => KeptKinds.Of(fact.GetType()).KeyOf(fact);

    private static IEnumerable<object> All()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples", "cases"), "*.json").Order())
        {
            var json = JsonNode.Parse(
                File.ReadAllText(file), null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
            Replace(json);
            foreach (var signal in json["signals"]?.AsArray() ?? [])
                (signal!["facts"], signal["safetyReason"]) = ("Kanarie feit", "Kanarie onveilig");
            var reading = CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()), ignoreLater: true);
            var batch = new FactBatch();
            reading.Facts?.PutInto(batch);
            foreach (var fact in batch.Facts.Values)
                yield return fact;
        }
    }

    private static void Replace(JsonNode? json)
    {
        if (json is JsonArray list)
        {
            foreach (var item in list)
                Replace(item);
        }
        else if (json is JsonObject fields)
        {
            foreach (var (name, value) in fields.ToList())
            {
                if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && Free.Contains(name))
                    fields[name] = $"Kanarie {name}";
                else
                    Replace(value);
            }
        }
    }
}
