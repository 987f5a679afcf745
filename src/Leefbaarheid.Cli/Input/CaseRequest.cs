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
    /// <summary>Whether it is told without colour, also on a terminal.</summary>
    public bool IsPlain { get; init; }
}
