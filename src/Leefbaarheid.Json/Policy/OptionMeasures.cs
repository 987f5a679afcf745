using System.Globalization;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>Sorts of options that name their unit: <c>{"workingDays": 3}</c>, <c>{"days": 14}</c>.</summary>
internal static class OptionMeasures
{
    private static readonly OptionSort<int> WorkingDays = In("workingDays", OptionRanges.WorkingDays);

    /// <summary>A term in working days.</summary>
    public static OptionSort<WorkingDayTerm> Term { get; } =
        WorkingDays.As(days => new WorkingDayTerm(days), term => term.WorkingDays);

    /// <summary>A waiting time in working days.</summary>
    public static OptionSort<WaitingTime> Wait { get; } =
        WorkingDays.As(days => new WaitingTime(days), time => time.WorkingDays);

    /// <summary>Calendar days; a number alone means the same, since the name of such an option says days.</summary>
    public static OptionSort<int> Days(OptionRange<int> range)
    {
        OptionSort<int> named = In("days", range);
        OptionSort<int> plain = OptionSorts.Number(range);
        return named with
        {
            Read = (node, problems) => (node.Whole is null ? named : plain).Read(node, problems),
            Schema = () => new JsonObject { ["anyOf"] = new JsonArray(named.Schema(), plain.Schema()) },
        };
    }

    private static OptionSort<int> In(string unit, OptionRange<int> range)
    {
        OptionSort<int> number = OptionSorts.Number(range);
        Text expected = new(
            string.Create(CultureInfo.InvariantCulture, $"een object met \"{unit}\": {range.Allowed.Dutch}"),
            string.Create(CultureInfo.InvariantCulture, $"an object with \"{unit}\": {range.Allowed.English}"));
        return number with
        {
            Read = (node, problems) => Read(unit, number, new PolicyObject(node, problems, expected), problems),
            Write = (writer, value) =>
            {
                writer.WriteStartObject();
                writer.WriteNumber(unit, value);
                writer.WriteEndObject();
            },
            Expected = expected,
            Schema = () => new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = new JsonArray(unit),
                ["properties"] = new JsonObject { [unit] = number.Schema() },
            },
        };
    }

    private static (bool Is, int Value) Read(
        string unit, OptionSort<int> number, PolicyObject measure, ProblemList problems)
    {
        PolicyNode? value = measure.Need(unit, number.Expected);
        measure.Done();
        (bool Is, int Value) read = value is null ? default : number.Read(value, problems);
        return measure.IsRight ? read : default;
    }
}
