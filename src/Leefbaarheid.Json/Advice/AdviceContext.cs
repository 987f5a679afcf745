using System.Text.Json.Serialization;

namespace Leefbaarheid.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    MaxDepth = 500)]
[JsonSerializable(typeof(AdviceDocument[]))]
[JsonSerializable(typeof(AgendaDocument[]))]
[JsonSerializable(typeof(AnswerDocument))]
[JsonSerializable(typeof(ReceiptDocument))]
internal sealed partial class AdviceContext : JsonSerializerContext;
