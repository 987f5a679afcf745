using Leefbaarheid.Domain;
using Leefbaarheid.Json;

namespace Leefbaarheid.Cli.Input;

/// <summary>Reads all case files of a request, and tells on standard error what is wrong with any of them.</summary>
internal sealed class CaseInputs(Channels channels, CaseRequest request)
{
    private static readonly Text Kind = new("een bestand met feiten", "a case file");
    private readonly InputFiles inputs = new(channels, request.Language, Kind);

    /// <summary>The facts of each file in the order of the request, or null where any of them is wrong.</summary>
    public IReadOnlyList<ReadCase>? Read()
    {
        ReadCase?[] files = [.. request.Files.Select(Read)];
        return files.Any(file => file is null) ? null : [.. files.OfType<ReadCase>()];
    }

    private ReadCase? Read(string file)
    {
        if (inputs.Bytes(file) is not { } bytes)
            return null;

        CaseReading reading = CaseReader.Read(bytes, request.At, request.IgnoreLater);
        inputs.Tell(file, reading.Problems, reading.MoreProblems);
        if (reading.LacksDay)
            inputs.Tell(file, new("--at DATE geeft de dag van het advies", "--at DATE gives the day of the advice"));
        if (reading.IsAheadOfItsDay)
            inputs.Tell(file, new(
                "--ignore-later laat weg wat na de dag van het advies is vastgelegd",
                "--ignore-later leaves out what was recorded after the day of the advice"));
        return reading.Facts is { } facts
            ? new ReadCase(facts, request.IgnoreLater ? reading.FactsWithLater : null)
            : null;
    }
}
