using System.Text.Json.Serialization;

namespace Leefbaarheid.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdviceDocument[]))]
[JsonSerializable(typeof(AgendaDocument[]))]
[JsonSerializable(typeof(AnswerDocument))]
internal sealed partial class AdviceContext : JsonSerializerContext;
