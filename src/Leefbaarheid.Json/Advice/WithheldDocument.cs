using System.Text.Json.Serialization;

namespace Leefbaarheid.Json;

internal sealed record WithheldDocument([property: JsonRequired] string Field, [property: JsonRequired] string Reason);
