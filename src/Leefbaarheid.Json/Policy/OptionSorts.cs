using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Json;

/// <summary>The sorts of values that options have.</summary>
internal static class OptionSorts
{
    /// <summary>Yes or no.</summary>
    public static OptionSort<bool> YesOrNo { get; } = Value(
        node => node.YesOrNo is { } answer ? (true, answer) : default,
        (writer, answer) => writer.WriteBooleanValue(answer),
        new("true of false", "true or false"),
        () => new JsonObject { ["type"] = "boolean" },
        standIn: false);

    /// <summary>A period as ISO 8601 writes it, months and years too.</summary>
    public static OptionSort<Period> Lasting { get; } = Value(
        node => node.Text is { } text && PeriodPattern.Roundtrip.Parse(text) is { Success: true, Value: var period }
            && OptionRanges.Lasting.Holds(period)
                ? (true, period)
                : default,
        (writer, period) => writer.WriteStringValue(PeriodPattern.Roundtrip.Format(period)),
        new($"een termijn als \"P90D\" of \"P3M\": {OptionRanges.Lasting.Allowed.Dutch}",
            $"a period like \"P90D\" or \"P3M\": {OptionRanges.Lasting.Allowed.English}"),
        () => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^P(?=.*[1-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$",
        },
        Period.FromDays(1));

    /// <summary>A severity, by its word or its number.</summary>
    public static OptionSort<Severity> Severity { get; } = OfSeverity();

    /// <summary>A day.</summary>
    public static OptionSort<LocalDate> Day { get; } = Value(
        node => node.Text is { } text && Days.Parse(text) is { } day ? (true, day) : default,
        (writer, day) => writer.WriteStringValue(Days.Iso(day)),
        new("een datum als \"2026-12-24\"", "a date like \"2026-12-24\""),
        Sorts.Planned.Schema,
        Days.First);

    /// <summary>Free text, in which no BSN may be.</summary>
    public static OptionSort<string> Text { get; } = Value(
        node => node.Text is { } text && !Bsn.IsIn(text) ? (true, text) : default,
        (writer, text) => writer.WriteStringValue(text),
        new("tekst zonder BSN", "text without a BSN"),
        Sorts.Text.Schema,
        "?");

    /// <summary>A word of a list.</summary>
    public static OptionSort<T> Word<T>(WordList<T> words)
        where T : struct, Enum => Value(
        node => words.TryParse(node.Text, out T word) ? (true, word) : default,
        (writer, word) => writer.WriteStringValue(words.File(word)),
        Quoted.Choice(words.Select(word => word.File)),
        Sorts.Word(words).Schema,
        words.First().Value);

    /// <summary>A whole number within a range.</summary>
    public static OptionSort<int> Number(OptionRange<int> range) => Value(
        node => node.Whole is { } number && range.Holds(number) ? (true, number) : default,
        (writer, number) => writer.WriteNumberValue(number),
        new($"een geheel getal, {range.Allowed.Dutch}", $"a whole number, {range.Allowed.English}"),
        () => Whole(range),
        range.Least ?? 0) with
    {
        Holds = range.Holds,
    };

    /// <summary>Values of a sort, in their order; there may be none.</summary>
    public static OptionSort<ValueList<T>> List<T>(OptionSort<T> sort) => new()
    {
        Read = (node, problems) =>
        {
            if (node.Items is not { } items)
                return Wrong<ValueList<T>>(node, problems, new("een lijst", "a list"));
            (bool Is, T Value)[] read = [.. items.Select(item => sort.Read(item, problems))];
            return read.All(item => item.Is) ? (true, [.. read.Select(item => item.Value)]) : default;
        },
        Write = (writer, values) =>
        {
            writer.WriteStartArray();
            foreach (T value in values)
                sort.Write(writer, value);
            writer.WriteEndArray();
        },
        Expected = new($"een lijst van {sort.Expected.Dutch}", $"a list of {sort.Expected.English}"),
        Schema = () => new JsonObject { ["type"] = "array", ["items"] = sort.Schema() },
        StandIn = [],
    };

    /// <summary>Tells that a place holds something else.</summary>
    public static (bool Is, T Value) Wrong<T>(PolicyNode node, ProblemList problems, Text expected)
    {
        problems.Add(node.Path, node.Found, expected);
        return default;
    }

    private static OptionSort<Severity> OfSeverity()
    {
        OptionRange<Severity> range = OptionRanges.AboveObservation;
        WordList<Severity> words = Severities.Words;
        string[] allowed = [.. words.Where(word => range.Holds(word.Value)).Select(word => word.File)];
        return Value(
            node => SeverityAt(node, words) is var severity && range.Holds(severity) ? (true, severity) : default,
            (writer, severity) => writer.WriteStringValue(words.File(severity)),
            Quoted.Either(Quoted.Choice(allowed), new("het getal ervan, 1 tot en met 4", "its number, 1 up to 4")),
            () => new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 4 },
                    new JsonObject { ["enum"] = new JsonArray([.. allowed.Select(word => (JsonNode?)word)]) }),
            },
            Domain.Severity.Acute);
    }

    private static Severity SeverityAt(PolicyNode node, WordList<Severity> words) =>
        node.Whole is { } number ? (Severity)number
        : words.TryParse(node.Text, out Severity severity) ? severity
        : Domain.Severity.Observation;

    private static JsonObject Whole(OptionRange<int> range)
    {
        JsonObject schema = new() { ["type"] = "integer" };
        if (range.Least is { } least)
            schema["minimum"] = least;
        if (range.Most is { } most)
            schema["maximum"] = most;
        return schema;
    }

    private static OptionSort<T> Value<T>(
        Func<PolicyNode, (bool Is, T Value)> read,
        Action<Utf8JsonWriter, T> write,
        Text expected,
        Func<JsonObject> schema,
        T standIn) => new()
        {
            Read = (node, problems) =>
                read(node) is (true, _) and var right ? right : Wrong<T>(node, problems, expected),
            Write = write,
            Expected = expected,
            Schema = schema,
            StandIn = standIn,
        };
}
