using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>A property that asks for a BSN: there is no field for one, wherever it stands.</summary>
internal static class BsnProperty
{
    public static bool Is(string name) => name.Trim().ToUpperInvariant() is "BSN" or "BURGERSERVICENUMMER";

    /// <summary>Reports such a property; what it holds is not shown.</summary>
    public static void Refuse(string name, string path, ProblemList problems) => problems.Add(
        JsonPath.Property(path, name),
        new("deze eigenschap", "this property"),
        new("haar niet: er is geen veld voor een BSN", "it left out: there is no field for a BSN"));

    /// <summary>Reports each such property in a part of the file that is not read any further.</summary>
    public static void RefuseIn(JsonElement part, string path, ProblemList problems)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            foreach ((int index, JsonElement item) in part.EnumerateArray().Index())
                RefuseIn(item, JsonPath.Item(path, index), problems);
        }
        else if (part.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in part.EnumerateObject())
            {
                if (Is(property.Name))
                    Refuse(property.Name, path, problems);
                else
                    RefuseIn(property.Value, JsonPath.Property(path, property.Name), problems);
            }
        }
    }
}
