namespace Leefbaarheid.Json;

internal sealed record WithheldDocument(string Field, string Reason);
