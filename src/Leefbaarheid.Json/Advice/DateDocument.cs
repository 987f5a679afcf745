namespace Leefbaarheid.Json.Advice;

internal sealed record DateDocument(string What, string On, string? Ground);
