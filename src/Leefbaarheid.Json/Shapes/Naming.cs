namespace Leefbaarheid.Json;

/// <summary>An object in a file with its own id.</summary>
internal sealed record Naming(string Path, string Id, string Shape, bool IsSubject);
