namespace Leefbaarheid.Json;

internal sealed record DateDocument(string What, string On, string? Ground);
