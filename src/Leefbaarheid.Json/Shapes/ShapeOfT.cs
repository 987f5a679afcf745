using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>One kind of object in case files, declared once: read, written and listed by the same function.</summary>
/// <param name="name">What it is called where others refer to it, such as <c>household</c>.</param>
/// <param name="make">Asks for the properties, and makes the object of them.</param>
internal sealed class Shape<T>(string name, Func<Fields<T>, T> make) : Shape(name)
    where T : class
{
    private readonly Lazy<(List<Field<T>> Fields, Dictionary<string, int> Places)> listed = new(() =>
    {
        ListedFields<T> listed = new();
        make(listed);
        return (listed.All, listed.All.Index().ToDictionary(f => f.Item.Name, f => f.Index, StringComparer.Ordinal));
    });

    public override IReadOnlyList<Field> Fields => listed.Value.Fields;

    /// <summary>The names of the properties, each with its place among them.</summary>
    public IReadOnlyDictionary<string, int> Places => listed.Value.Places;

    /// <summary>
    /// The object, or null where its parts do not go together or it was recorded too late to be read. What is wrong
    /// with it is told to the file; an object with something wrong in it is made with stand-ins, so that what concerns
    /// several can be checked as well.
    /// </summary>
    public T? Read(JsonElement json, string path, ReadFile file, out bool isRight)
    {
        ReadFields<T> fields = new(this, json, path, file);
        T? read = null;
        Text? refusal = null;
        try
        {
            read = make(fields);
        }
        catch (ArgumentException refused)
        {
            // The types of the field check themselves as well; what they refuse is told in their words.
            refusal = Text.Same(Bsn.Redact(refused.Message));
        }

        fields.Done(refusal);
        isRight = fields.IsRight;
        if (fields.IsLater)
            return null;
        if (read is not null)
            file.Add(new Placed<T>(path, read));
        return read;
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (Field<T> field in listed.Value.Fields)
            field.Write(writer, value);
        writer.WriteEndObject();
    }
}
