using System.Globalization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Json;

namespace Leefbaarheid.Cli.Input;

/// <summary>Reads all case files of a request, and tells on standard error what is wrong with any of them.</summary>
internal sealed class CaseInputs(Channels channels, CaseRequest request)
{
    /// <summary>The facts of each file in the order of the request, or null where any of them is wrong.</summary>
    public IReadOnlyList<ReadCase>? Read()
    {
        ReadCase?[] files = [.. request.Files.Select(Read)];
        return files.Any(file => file is null) ? null : [.. files.OfType<ReadCase>()];
    }

    private ReadCase? Read(string file)
    {
        if (Bytes(file) is not { } bytes)
            return null;

        CaseReading reading = CaseReader.Read(bytes, request.At, request.IgnoreLater);
        foreach (InputProblem problem in reading.Problems)
            Tell(file, problem.Describe(request.Language));
        if (reading.MoreProblems > 0)
            Tell(file, More(reading.MoreProblems));
        if (reading.LacksDay)
            Tell(file, Say("--at DATE geeft de dag van het advies", "--at DATE gives the day of the advice"));
        if (reading.IsAheadOfItsDay)
            Tell(file, Say(
                "--ignore-later laat weg wat na de dag van het advies is vastgelegd",
                "--ignore-later leaves out what was recorded after the day of the advice"));
        return reading.Facts is { } facts
            ? new ReadCase(facts, request.IgnoreLater ? reading.FactsWithLater : null)
            : null;
    }

    private byte[]? Bytes(string file)
    {
        try
        {
            return CaseInput.Read(file, channels.Input);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException
            or ArgumentException or NotSupportedException)
        {
            Tell(file, Reason(File.Exists(file) || Directory.Exists(file)));
            return null;
        }
    }

    private void Tell(string file, string problem) => channels.Tell($"{Name(file)}: {problem}");

    private string Name(string file) => file != CaseInput.StandardInput ? Shown.File(file)
        : Say("standaardinvoer", "standard input");

    private string More(int problems) => Say(
        string.Create(CultureInfo.InvariantCulture, $"en nog {problems}"),
        string.Create(CultureInfo.InvariantCulture, $"and {problems} more"));

    private string Reason(bool exists) => exists
        ? Say(
            "het bestand kan niet worden gelezen; geef een bestand dat gelezen mag worden",
            "the file cannot be read; give a file that may be read")
        : Say(
            "dit bestand is er niet; geef het pad van een bestand met feiten",
            "no such file; give the path of a case file");

    private string Say(string dutch, string english) => request.Language == Language.English ? english : dutch;
}
