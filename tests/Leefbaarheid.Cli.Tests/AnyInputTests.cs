using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

public sealed class AnyInputTests
{
    private static readonly string[] Samples = [.. Sample.All.Select(File.ReadAllText)];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "111222333", "\"\"", "\" \"", "\"x\"", "\"111222333\"", "\"1112.22.333 x\"",
        "\"2026-11-23\"", "\"2031-01-01\"", "\"-9999-01-01\"", "[]", "[null]", "[[]]", "{}", "{\"id\": \"H1\"}",
        "\"H1\"", "\"Korvel-Noord\"", "\"Ja\"", "\"\\u0000\"",
    ];

    [Property(MaxTest = 400)]
    public void One_value_replaced_gives_advice_or_a_message(ushort sample, ushort place, ushort value)
    {
        JsonNode file = JsonNode.Parse(Samples[sample % Samples.Length])!;
        JsonNode[] places = [.. Below(file)];
        places[place % places.Length].ReplaceWith(JsonNode.Parse(Values[value % Values.Length]));
        AdvisedOrRefused(Encoding.UTF8.GetBytes(file.ToJsonString()));
    }

    [Property(MaxTest = 200)]
    public void One_byte_replaced_gives_advice_or_a_message(ushort sample, ushort place, byte value)
    {
        byte[] file = Encoding.UTF8.GetBytes(Samples[sample % Samples.Length]);
        file[place % file.Length] = value;
        AdvisedOrRefused(file);
    }

    [Property(MaxTest = 100)]
    public void A_file_that_is_cut_off_is_refused(ushort sample, ushort length)
    {
        string file = Samples[sample % Samples.Length].TrimEnd();
        ToolRun run = ToolRun.WithInput(file[..(length % file.Length)], "advise", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("standaardinvoer: $: gevonden ", run.Error, StringComparison.Ordinal);
    }

    private static void AdvisedOrRefused(byte[] file)
    {
        ToolRun run = ToolRun.WithInput(file, "advise", "-", "--format", "json");
        Assert.True(run.ExitCode is 0 or 2, $"{run.ExitCode}: {run.Error}\n{Encoding.UTF8.GetString(file)}");
        Assert.Equal(run.ExitCode == 0, run.Error.Length == 0);
        Assert.Equal(run.ExitCode == 2, run.Output.Length == 0);
        Assert.DoesNotMatch("111222333|1112.22.333", run.Error);
    }

    private static IEnumerable<JsonNode> Below(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(pair => Below(pair.Value)).Concat(Inside(properties)),
        JsonArray items => items.SelectMany(Below).Concat(Inside(items)),
        null => [],
        _ => Inside(node),
    };

    // The root cannot be replaced.
    private static IEnumerable<JsonNode> Inside(JsonNode node) => node.Parent is null ? [] : [node];
}
