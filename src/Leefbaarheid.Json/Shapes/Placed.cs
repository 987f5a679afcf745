namespace Leefbaarheid.Json;

/// <summary>An object that was read, and where it stands; something may be wrong with it still.</summary>
internal sealed record Placed<T>(string Path, T Value);
