using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>What the command line asks for.</summary>
internal sealed record AdviseRequest(
    IReadOnlyList<string> Files,
    LocalDate? At,
    Language Language,
    bool AsJson,
    bool WithReasons);
