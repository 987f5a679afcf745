using System.Text.Json;

namespace Leefbaarheid.WebHost;

/// <summary>One case file or an array of them, as they come in: their facts, or all that is wrong with them.</summary>
internal sealed record ReadFacts(IReadOnlyList<CaseFacts> Files, IReadOnlyList<InputProblem> Problems, int MoreProblems)
{
    public static ReadFacts Read(byte[] body, LocalDate today)
    {
        if (!body.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("["u8))
            return Gather([CaseReader.Read(body, today)], _ => "");
        try
        {
            using var json = JsonDocument.Parse(body);
            return Gather(
                [.. json.RootElement.EnumerateArray().Select(one => CaseReader.Read(Bytes(one), today))],
                index => $"[{index}]");
        }
        catch (JsonException)
        {
            // The reader of case files says in both languages where a text is no JSON.
            return Gather([CaseReader.Read(body, today)], _ => "");
        }
    }

    public void PutInto(IFactStore store)
    {
        foreach (var file in Files)
            file.PutInto(store);
    }

    private static ReadFacts Gather(CaseReading[] readings, Func<int, string> place)
    {
        InputProblem[] problems =
        [
            .. readings.SelectMany((reading, index) => reading.Problems.Select(
                problem => problem with { Path = $"${place(index)}{problem.Path.AsSpan(1)}" })),
        ];
        return new(
            [.. readings.Select(reading => reading.Facts).OfType<CaseFacts>()],
            [.. problems.Take(CaseReading.MostProblems)],
            readings.Sum(reading => reading.MoreProblems) + Math.Max(0, problems.Length - CaseReading.MostProblems));
    }

    private static byte[] Bytes(JsonElement one) => JsonSerializer.SerializeToUtf8Bytes(one);
}
