using System.Text.Json.Serialization;

namespace Leefbaarheid.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdviceDocument[]))]
[JsonSerializable(typeof(AgendaDocument[]))]
internal sealed partial class AdviceContext : JsonSerializerContext;
