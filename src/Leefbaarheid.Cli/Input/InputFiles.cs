using System.Globalization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Domain;
using Leefbaarheid.Json;

namespace Leefbaarheid.Cli.Input;

/// <summary>Files of one kind: their bytes, and what is wrong with them told on standard error.</summary>
/// <param name="channels">Where is read and told.</param>
/// <param name="language">The language in which is told.</param>
/// <param name="kind">What the files are, such as "een bestand met feiten".</param>
internal sealed class InputFiles(Channels channels, Language language, Text kind)
{
    /// <summary>The bytes of a file; none where it cannot be read, which is told.</summary>
    public byte[]? Bytes(string file)
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

    /// <summary>Tells what is wrong with a file, and how much more.</summary>
    public void Tell(string file, IEnumerable<InputProblem> problems, int more)
    {
        foreach (InputProblem problem in problems)
            Tell(file, problem.Describe(language));
        if (more > 0)
            Tell(file, new Text(
                string.Create(CultureInfo.InvariantCulture, $"en nog {more}"),
                string.Create(CultureInfo.InvariantCulture, $"and {more} more")));
    }

    /// <summary>Tells something about a file.</summary>
    public void Tell(string file, Text told) => Tell(file, Say(told.Dutch, told.English));

    private void Tell(string file, string problem) => channels.Tell($"{Name(file)}: {problem}");

    private string Name(string file) => file != CaseInput.StandardInput
        ? Shown.File(file)
        : Say("standaardinvoer", "standard input");

    private string Reason(bool exists) => exists
        ? Say(
            "het bestand kan niet worden gelezen; geef een bestand dat gelezen mag worden",
            "the file cannot be read; give a file that may be read")
        : Say(
            $"dit bestand is er niet; geef het pad van {kind.Dutch}",
            $"no such file; give the path of {kind.English}");

    private string Say(string dutch, string english) => language == Language.English ? english : dutch;
}
