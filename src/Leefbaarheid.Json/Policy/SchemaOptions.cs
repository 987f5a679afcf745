using System.Text.Json.Nodes;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Gathers a JSON schema of the options of a policy, or of a part of one.</summary>
internal sealed class SchemaOptions<T>(T defaults) : JsonOptions<T>
{
    private readonly JsonObject properties = [];

    public static JsonObject Of(T defaults, Func<PolicyOptions<T>, T> ask)
    {
        SchemaOptions<T> options = new(defaults);
        ask(options);
        return new()
        {
            ["type"] = new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = options.properties,
        };
    }

    public override TPart Part<TPart>(Func<T, TPart> get, Func<PolicyOptions<TPart>, TPart> ask, string name = "")
    {
        TPart part = get(defaults);
        properties[Field.NameOf(name)] = SchemaOptions<TPart>.Of(part, ask);
        return part;
    }

    // Answered with what no other option can fail to fit, since the schema does not compare them.
    protected override TValue One<TValue>(
        Func<T, TValue> get, OptionSort<TValue> sort, PolicyOption option, string name)
    {
        properties[name] = new JsonObject
        {
            ["description"] = $"{option.Meaning.Dutch} ({option.Meaning.English}) "
                + string.Join(' ', [option.Marker, .. option.Rules]),
            ["anyOf"] = new JsonArray(sort.Schema(), new JsonObject { ["type"] = "null" }),
        };
        return sort.StandIn;
    }
}
