using System.Text.Json.Serialization;

namespace Leefbaarheid.Json;

internal sealed record FactDocument([property: JsonRequired] string Kind, [property: JsonRequired] string Id);
