namespace Leefbaarheid.Json.Advice;

internal sealed record WithheldDocument(string Field, string Reason);
