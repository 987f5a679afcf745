using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>An object of a case file: what could be read of it, and where it stands.</summary>
/// <remarks>A property has the name of its member in camelCase; the place of a problem is told by it.</remarks>
internal abstract class FileObject(ObjectReader json)
{
    public string Path { get; } = json.Path;
}
