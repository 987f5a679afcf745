using System.Text.Json;
using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Json.Reading;

/// <summary>
/// Reads the properties of one JSON object, each once. What cannot be read is a problem and gives nothing; null is
/// the same as absent. <see cref="Done"/> reports the properties that nobody asked for.
/// </summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly ProblemList problems;

    public ObjectReader(JsonElement element, string path, ProblemList problems)
    {
        Path = path;
        this.problems = problems;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!properties.TryAdd(property.Name, property.Value))
            {
                problems.Add(
                    JsonPath.Property(path, property.Name),
                    new("deze eigenschap meer dan eens", "this property more than once"),
                    new("haar één keer", "it once"));
            }
        }
    }

    /// <summary>Where the object stands.</summary>
    public string Path { get; }

    /// <summary>One value.</summary>
    public T? Value<T>(string name, Reading<T> reading) => Ask(name) is { } value ? Read(value, reading) : default;

    /// <summary>Yes, no or unknown; absent is unknown.</summary>
    public Answer Answer(string name) => Value(name, Readings.Answer) ?? Domain.Answer.Unknown;

    /// <summary>A word for which "Unknown" may be written instead of leaving it out.</summary>
    public T? Known<T>(string name, Reading<T?> reading)
        where T : struct
    {
        bool unknown = properties.TryGetValue(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String && value.ValueEquals("Unknown");
        return unknown && asked.Add(name) ? null : Value(name, reading);
    }

    /// <summary>A list of values; what cannot be read is left out.</summary>
    public IReadOnlyList<T> Values<T>(string name, Reading<T?> reading)
        where T : struct => [.. Items(name).Select(item => Read(item, reading)).OfType<T>()];

    /// <summary>A list of values; what cannot be read is left out.</summary>
    public IReadOnlyList<T> Values<T>(string name, Reading<T> reading)
        where T : class => [.. Items(name).Select(item => Read(item, reading)).OfType<T>()];

    /// <summary>Free text; a number in it that may be a BSN is refused and never shown.</summary>
    public string? Text(string name) => Ask(name) is { } value ? ReadText(value) : null;

    /// <summary>A list of free texts, each checked like one.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(ReadText).OfType<string>()];

    /// <summary>An object within the object.</summary>
    public T? Object<T>(string name, Func<ObjectReader, T> read)
        where T : class => Ask(name) is { } value ? ReadObject(value, read) : null;

    /// <summary>A list of objects; what is no object is left out.</summary>
    public IReadOnlyList<T> Objects<T>(string name, Func<ObjectReader, T> read)
        where T : class => [.. Items(name).Select(item => ReadObject(item, read)).OfType<T>()];

    /// <summary>Reports every property that was not asked for, with the nearest name.</summary>
    public void Done()
    {
        foreach (string name in properties.Keys.Where(name => !asked.Contains(name)))
        {
            if (BsnProperty.Is(name))
            {
                BsnProperty.Refuse(name, Path, problems);
                continue;
            }

            BsnProperty.RefuseIn(properties[name], JsonPath.Property(Path, name), problems);
            string quoted = Quoted.Mark(name);
            problems.Add(
                JsonPath.Property(Path, name),
                new($"de onbekende eigenschap {quoted}", $"the unknown property {quoted}"),
                Quoted.Choice(Nearest.To(name, asked).Take(1)));
        }
    }

    private (JsonElement Value, string Path)? Ask(string name)
    {
        asked.Add(name);
        return properties.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? (value, JsonPath.Property(Path, name))
            : null;
    }

    private IEnumerable<(JsonElement Value, string Path)> Items(string name)
    {
        if (Ask(name) is not { } list)
            return [];
        if (list.Value.ValueKind == JsonValueKind.Array)
            return list.Value.EnumerateArray().Select((item, index) => (item, JsonPath.Item(list.Path, index)));

        problems.AddValue(list.Path, list.Value, new("een lijst", "a list"));
        return [];
    }

    private T? Read<T>((JsonElement Value, string Path) place, Reading<T> reading)
    {
        T? value = reading.Read(place.Value);
        if (value is null)
            problems.AddValue(place.Path, place.Value, reading.Expected(place.Value));
        return value;
    }

    private string? ReadText((JsonElement Value, string Path) place)
    {
        string? text = Read(place, Readings.Text);
        if (!Bsn.IsIn(text))
            return text;

        problems.Add(
            place.Path,
            new("een getal dat een BSN kan zijn (niet getoond)", "a number that may be a BSN (not shown)"),
            new("tekst zonder BSN", "text without a BSN"));
        return null;
    }

    private T? ReadObject<T>((JsonElement Value, string Path) place, Func<ObjectReader, T> read)
        where T : class
    {
        if (place.Value.ValueKind != JsonValueKind.Object)
        {
            problems.AddValue(place.Path, place.Value, new("een object", "an object"));
            return null;
        }

        ObjectReader reader = new(place.Value, place.Path, problems);
        T value = read(reader);
        reader.Done();
        return value;
    }
}
