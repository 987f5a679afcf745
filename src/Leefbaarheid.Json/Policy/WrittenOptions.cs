using System.Text.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Writes every option of a policy, or of a part of one.</summary>
internal sealed class WrittenOptions<T>(T policy, Utf8JsonWriter writer) : JsonOptions<T>
{
    public static void Write(T policy, Func<PolicyOptions<T>, T> ask, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        ask(new WrittenOptions<T>(policy, writer));
        writer.WriteEndObject();
    }

    public override TPart Part<TPart>(Func<T, TPart> get, Func<PolicyOptions<TPart>, TPart> ask, string name = "")
    {
        TPart part = get(policy);
        writer.WritePropertyName(Field.NameOf(name));
        WrittenOptions<TPart>.Write(part, ask, writer);
        return part;
    }

    protected override TValue One<TValue>(
        Func<T, TValue> get, OptionSort<TValue> sort, PolicyOption option, string name)
    {
        TValue value = get(policy);
        writer.WritePropertyName(name);
        sort.Write(writer, value);
        return value;
    }
}
