namespace Leefbaarheid.Json;

/// <summary>An id in a file that refers to something else.</summary>
internal sealed record Mention(string Path, string Id, Reference To);
