namespace Leefbaarheid.Json;

internal sealed record FactDocument(string Kind, string Id);
