using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A place in a policy file: every value is of the sort that JSON says it is.</summary>
internal sealed class PolicyJson(string path, JsonElement json) : PolicyNode(path)
{
    public override bool IsNothing => json.ValueKind == JsonValueKind.Null;

    public override Text Found => Quoted.Value(json);

    public override StringComparer Names => StringComparer.Ordinal;

    public override IReadOnlyList<(string Name, PolicyNode Node)>? Properties =>
        json.ValueKind != JsonValueKind.Object
            ? null
            :
            [
                .. json.EnumerateObject()
                    .Select(one => (one.Name, (PolicyNode)new PolicyJson(PathOf(one.Name), one.Value))),
            ];

    public override IReadOnlyList<PolicyNode>? Items => json.ValueKind != JsonValueKind.Array
        ? null
        : [.. json.EnumerateArray().Select((item, index) => new PolicyJson(JsonPath.Item(Path, index), item))];

    public override string? Text =>
        json.ValueKind == JsonValueKind.String && json.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    public override int? Whole =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out int number) ? number : null;

    public override bool? YesOrNo => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public override string PathOf(string name) => JsonPath.Property(Path, name);
}
