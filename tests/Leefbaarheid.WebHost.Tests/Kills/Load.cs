using System.Text;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>Fifty thousand facts: ten neighbourhoods of a thousand households with four reports each.</summary>
internal static class Load
{
    public const int Facts = 50_000;
    public const int Batches = 100;

    private const int FactsOfAHousehold = 5;
    private const int Households = Facts / FactsOfAHousehold / Batches;

    public static IEnumerable<LogArea> Areas => Enumerable.Range(0, 10).Select(Area);

    /// <summary>One of the batches: a hundred households of one neighbourhood, as an array of case files.</summary>
    public static string Batch(int number)
    {
        StringBuilder text = new("[");
        foreach (var index in Enumerable.Range(number * Households, Households))
        {
            if (text.Length > 1)
                text.Append(',');
            text.Append($$$"""{"households":[{"id":"H{{{index}}}",""")
                .Append($$$""" "dwelling":{"neighbourhood":"{{{Area(number % 10)}}}"}}],""")
                .Append("\"signals\":[")
                .AppendJoin(',', Enumerable.Range(0, 4).Select(signal => Signal(index, signal))).Append("]}");
        }

        return text.Append(']').ToString();
    }

    private static string Signal(int household, int signal) =>
        $$"""
        {"id":"S{{household}}-{{signal}}","subject":"H{{household}}","category":"Geluid","severity":1,"kind":"Last",
         "triedSelf":{{(household % 2 == 0 ? "true" : "false")}},"receivedOn":"2026-11-1{{signal}}"}
        """;

    private static LogArea Area(int number) => new($"BU0855110{number}");
}
