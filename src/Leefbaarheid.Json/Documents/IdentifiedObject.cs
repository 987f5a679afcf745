using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>An object with an identity of its own; where the file gives none, its place is its identity.</summary>
internal abstract class IdentifiedObject(ObjectReader json) : FileObject(json)
{
    public string Id { get; } = json.Value("id", Readings.Id) ?? json.Path[(JsonPath.Root.Length + 1)..];
}
