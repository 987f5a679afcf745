using System.Text.Json.Nodes;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>A JSON schema (draft 7) of policy files, for editors and other tools.</summary>
/// <remarks>
/// It knows names, sorts of values and their ranges, and says of each option what it means, where its default comes
/// from ([W] law, [P] practice, [I] our own inference) and which rules read it. What concerns two options or the
/// items of a list together only <see cref="PolicyReader"/> knows.
/// </remarks>
public static class PolicySchema
{
    /// <summary>The schema as UTF-8, as it is shipped as <c>policy.schema.json</c>.</summary>
    public static byte[] Write()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Beleid (policy)",
        };
        JsonObject policy = SchemaOptions<LeefbaarheidPolicy>.Of(LeefbaarheidPolicy.Default, LeefbaarheidPolicy.Ask);
        policy["type"] = "object";
        foreach ((string key, JsonNode? value) in policy.ToArray())
            schema[key] = value!.DeepClone();
        return Indented.Write(writer => schema.WriteTo(writer));
    }
}
