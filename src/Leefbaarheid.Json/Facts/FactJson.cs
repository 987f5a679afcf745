using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>
/// One fact on its own, for a log of facts: <c>{"format":1,"fact":{…},"ids":{"H1":"household"}}</c>. The fact is
/// written as in a case file; <c>ids</c> says what the ids in it are the ids of where the file would tell.
/// </summary>
public static class FactJson
{
    /// <summary>The version of the form. Facts of an older one are read as well.</summary>
    public const int Format = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Text OneObject = new("een object met een bewaard feit", "an object with a kept fact");

    /// <summary>Writes a fact on one line.</summary>
    /// <typeparam name="T">A kind of fact that <see cref="CaseFacts"/> has a list of.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">
    /// The fact would not read back as it is (a text has a BSN in it, or white space around it), or case files have no
    /// such kind of fact.
    /// </exception>
    public static string Write<T>(T fact)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(fact);
        Shape<T> shape = ShapeOf<T>();
        string json = Write(writer =>
        {
            writer.WritePropertyName("fact");
            shape.Write(writer, fact);
            FactNames.Of(fact, shape).Write(writer, "ids");
        });
        T? read = Read(json, shape, out ProblemList problems);
        return fact.Equals(read) ? json : throw new ArgumentException(
            $"This {shape.Name} cannot be kept, since it would not read back as it is; mend it: "
            + (problems.IsEmpty
                ? "leave out white space around texts, and end a referral to others than mediation with a result."
                : string.Join("; ", problems.All)),
            nameof(fact));
    }

    /// <summary>Reads a fact.</summary>
    /// <typeparam name="T">Its kind.</typeparam>
    /// <param name="json">What <see cref="Write{T}(T)"/> gave, of this version or an older one.</param>
    /// <exception cref="FormatException">It is something else, of a later version, or was erased.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        Shape<T> shape = ShapeOf<T>();
        return Read(json, shape, out ProblemList problems) ?? throw new FormatException(
            $"A kept {shape.Name} cannot be read: {string.Join("; ", problems.All)}");
    }

    /// <summary>What is left of a fact whose personal data are erased: its id and its days.</summary>
    /// <typeparam name="T">Its kind.</typeparam>
    /// <param name="json">What <see cref="Write{T}(T)"/> gave.</param>
    public static string Erase<T>(string json)
        where T : class
    {
        HashSet<string> left =
            ["id", .. ShapeOf<T>().Fields.Where(field => field.Dating != Dating.None).Select(field => field.Name)];
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement fact = document.RootElement.GetProperty("fact");
        return Write(writer =>
        {
            writer.WriteBoolean("erased", true);
            writer.WriteStartObject("fact");
            foreach (JsonProperty property in fact.EnumerateObject().Where(p => left.Contains(p.Name)))
                property.WriteTo(writer);
            writer.WriteEndObject();
        });
    }

    private static T? Read<T>(string json, Shape<T> shape, out ProblemList problems)
        where T : class
    {
        problems = new ProblemList();
        using JsonDocument? document = JsonScan.Parse(Encoding.UTF8.GetBytes(json), problems, OneObject);
        if (document is null)
            return null;
        JsonElement root = document.RootElement;
        Check(root);
        ReadFile file = new() { Problems = problems };
        if (root.TryGetProperty("ids", out JsonElement ids))
            FactNames.Read(ids).PutInto(file);
        T? read = shape.Read(root.GetProperty("fact"), JsonPath.Root, file, out bool isRight);
        return isRight ? read : null;
    }

    private static void Check(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out JsonElement format)
            || !format.TryGetInt32(out int version) || !root.TryGetProperty("fact", out _))
            throw new FormatException("This is no kept fact: one has a format and a fact.");
        if (version > Format)
            throw new FormatException(
                $"A kept fact is of format {version}, and this version reads up to {Format}; install a later one.");
        if (root.TryGetProperty("erased", out _))
            throw new FormatException("This fact was erased: only its id and days are left.");
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Format);
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Shape<T> ShapeOf<T>()
        where T : class =>
        CaseFacts.Shape.Fields.Select(field => field.Nested).OfType<Shape<T>>().FirstOrDefault()
        ?? throw new ArgumentException(
            $"Case files have no {typeof(T).Name}; keep facts of the kinds that CaseFacts has a list of.");
}
