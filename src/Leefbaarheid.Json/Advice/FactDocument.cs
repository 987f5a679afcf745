namespace Leefbaarheid.Json.Advice;

internal sealed record FactDocument(string Kind, string Id);
