using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Cli.Input;

/// <summary>Reads the policy of a request, and tells on standard error what is wrong with it.</summary>
internal sealed class PolicyInput(Channels channels, Language language)
{
    private static readonly Text Kind = new("een bestand met beleid", "a policy file");

    /// <summary>The policy of a file, or null where it is wrong; without a file the library's own proposals.</summary>
    public LeefbaarheidPolicy? Read(string? file)
    {
        if (file is null)
            return LeefbaarheidPolicy.Default;
        InputFiles inputs = new(channels, language, Kind);
        if (inputs.Bytes(file) is not { } bytes)
            return null;

        PolicyReading reading = PolicyReader.Read(bytes);
        inputs.Tell(file, reading.Problems, reading.MoreProblems);
        return reading.Policy;
    }
}
