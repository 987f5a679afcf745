using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Cli.Input;

/// <summary>What the command line asks of case files: which, on what day, and how to tell of them.</summary>
internal sealed record CaseRequest(
    IReadOnlyList<string> Files,
    LocalDate? At,
    bool IgnoreLater,
    Language Language,
    bool AsJson)
{
    /// <summary>The file with the policy; none: the library's own proposals.</summary>
    public string? Policy { get; init; }

    /// <summary>Whether it is told without colour, also on a terminal.</summary>
    public bool IsPlain { get; init; }
}
