using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Leefbaarheid.Json.Tests.Shapes;

/// <summary>A random case file of every shape that is declared; what is refused in it is taken out.</summary>
internal sealed class RandomFile
{
    private const int IdsOfAShape = 3;
    private static readonly string[] Blocks = ["A", "日本 \U0001F600"];

    private static readonly Dictionary<string, string[]> OfPattern = new(StringComparer.Ordinal)
    {
        ["\\S"] = ["A", "Trouwlaan 2", "één \"woord\"\n<b>\u0007", "日本 \U0001F600", "facts"],
        ["^([01][0-9]|2[0-3]):[0-5][0-9]$"] = ["00:00", "09:00", "12:30", "23:59"],
        ["^[A-Z]{2,6}-[0-9]{2}$"] = ["OVL-01", "BB-03", "WIJK-01", "EIG-01"],
        ["^[0-9]{4}(01|02|03)[0-9]{10}$"] = ["0855010000123456"],
        ["^[1-9][0-9]{3} ?(?!(S|s)[ADSads])[A-Za-z]{2}$"] = ["5038AB", "1000 zz"],
        ["^BU[0-9A-Z]{8}$"] = ["BU08551103", "BU0855110A"],
        ["^GM[0-9A-Z]{4}$"] = ["GM0855", "GM0034"],
        ["^(GM[0-9A-Z]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$"] = ["GM0855", "WK085511", "BU08551103"],
    };

    private readonly Random random;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int day;

    public RandomFile(int seed)
    {
        random = new Random(seed);
        Json = Object(CaseFacts.Shape);
        Json["at"] = "2030-01-01";
        CaseReading reading;
        while ((reading = Read()).Problems.Count > 0)
            TakeOut([.. reading.Problems.Select(problem => problem.Path).Distinct()]);
        Facts = reading.Facts!;
    }

    public JsonObject Json { get; }

    public CaseFacts Facts { get; }

    // Properties first; of objects the last first, since the places of those behind it change.
    private void TakeOut(string[] paths)
    {
        string[] properties = [.. paths.Where(path => Json.At(path)?.Parent is JsonObject)];
        foreach (string path in properties is [] ? Objects(paths) : properties)
            Json.TakeOut(path);
    }

    private IEnumerable<string> Objects(string[] paths)
    {
        string[] all =
        [
            .. paths.Select(path => Json.At(path) is null ? path[..path.LastIndexOf('.')] : path).Distinct(),
        ];
        return all.Where(path => !all.Any(other => path.StartsWith(other + ".", StringComparison.Ordinal)))
            .OrderDescending(StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering));
    }

    private CaseReading Read() => CaseReader.Read(Encoding.UTF8.GetBytes(Json.ToJsonString()));

    private JsonObject Object(Shape shape)
    {
        JsonObject made = [];
        foreach (Field field in shape.Fields.Where(field => field.IsObligatory || random.Next(4) > 0))
            made[field.Name] = field.RefersTo is { } reference ? Ids(reference, field.Schema())
                : field.Nested is { } nested ? Nested(nested, field.Schema())
                : field.Name == "id" ? $"{shape.Name}{counts[shape.Name] = counts.GetValueOrDefault(shape.Name) + 1}"
                : field.Name == "buildingUnit" ? Id("buildingUnit")
                : field.Name is "block" or "blocks" ? Value(field.Schema(), Blocks)
                : field.Name == "partnerKind" || shape.Name == "partner" && field.Name == "kind" ? Kind(field.Schema())
                : Value(field.Schema());
        if (made.ContainsKey("subject") && made.ContainsKey("complex"))
            made.Remove(Of("subject", "complex"));
        return made;
    }

    private JsonNode Nested(Shape shape, JsonObject schema) => schema.ContainsKey("$ref")
        ? Object(shape)
        : new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Object(shape))]);

    private JsonNode Ids(Reference reference, JsonObject schema) => schema.ContainsKey("items")
        ? new JsonArray([.. Enumerable.Range(0, random.Next(2 * IdsOfAShape)).Select(_ => Id(reference))])
        : Id(reference);

    private JsonNode Id(Reference reference) =>
        Id(Of(reference.Shapes is [] ? ["household", "complex", "renovationProject", "employee"] : reference.Shapes));

    private JsonNode Id(string shape) => $"{shape}{1 + random.Next(IdsOfAShape)}";

    // Two kinds more often than the others, so that partners of them are there.
    private JsonNode? Kind(JsonObject schema) =>
        random.Next(4) > 0 ? Of("Buurtbemiddeling", "Zorgaanbieder") : Value(schema);

    private JsonNode? Value(JsonObject schema, string[]? texts = null) =>
        schema["anyOf"] is JsonArray either ? Value(Of([.. either])!.AsObject())
        : schema["enum"] is JsonArray words ? Of([.. words])!.DeepClone()
        : schema["items"] is JsonObject items
            ? new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(items, texts))])
        : schema["format"] is not null ? Day()
        : schema["pattern"] is { } pattern ? Of(texts ?? OfPattern[(string)pattern!])
        : Number(schema);

    private JsonNode Number(JsonObject schema)
    {
        decimal least = Bound(schema["minimum"]!);
        decimal most = schema["maximum"] is { } maximum ? Bound(maximum) : 10_000;
        decimal number = least + random.Next((int)(most - least) + 1);
        return (string?)schema["type"] == "number" ? number + (number < most ? 0.25m : 0) : number;
    }

    private static decimal Bound(JsonNode bound) =>
        decimal.Parse(bound.ToJsonString(), CultureInfo.InvariantCulture);

    // Later and later, so that what ends does so after it began.
    private JsonNode Day() =>
        new DateOnly(2026, 1, 1).AddDays(day += random.Next(3)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private T Of<T>(params T[] items) => items[random.Next(items.Length)];
}
