using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Lists every option of a policy, or of a part of one.</summary>
internal sealed class ListedOptions<T>(T policy, string path, List<ListedOption> all) : JsonOptions<T>
{
    // In lines without indentation, since those are joined: JSON has no spaces on one line.
    private static readonly JsonWriterOptions Lines = new()
    {
        Indented = true,
        IndentSize = 0,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override TPart Part<TPart>(Func<T, TPart> get, Func<PolicyOptions<TPart>, TPart> ask, string name = "")
    {
        TPart part = get(policy);
        return ask(new ListedOptions<TPart>(part, $"{path}{Field.NameOf(name)}.", all));
    }

    protected override TValue One<TValue>(
        Func<T, TValue> get, OptionSort<TValue> sort, PolicyOption option, string name)
    {
        TValue value = get(policy);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Lines))
            sort.Write(writer, value);
        string written = Encoding.UTF8.GetString(bytes.ToArray()).Replace('\n', ' ');
        all.Add(new(path + name, written, sort.Expected, option));
        return value;
    }
}
