using System.Text.Json.Serialization;

namespace Leefbaarheid.Json;

internal sealed record DateDocument(
    [property: JsonRequired] string What, [property: JsonRequired] string On, string? Ground);
