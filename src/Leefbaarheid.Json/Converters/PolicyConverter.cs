using System.Text.Json;
using System.Text.Json.Serialization;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Writes a policy with every option, and reads one as a policy file is read.</summary>
internal sealed class PolicyConverter : JsonConverter<LeefbaarheidPolicy>
{
    public override LeefbaarheidPolicy Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        ProblemList problems = new();
        PolicyReading reading = PolicyReading.Of(new PolicyJson(JsonPath.Root, json.RootElement), problems);
        return reading.Policy ?? throw new JsonException(string.Join("; ", reading.Problems));
    }

    public override void Write(Utf8JsonWriter writer, LeefbaarheidPolicy value, JsonSerializerOptions options) =>
        writer.WriteRawValue(PolicyWriter.Write(value));
}
