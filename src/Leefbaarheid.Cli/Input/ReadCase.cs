using Leefbaarheid.Json;

namespace Leefbaarheid.Cli.Input;

/// <summary>The facts of one file.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="IgnoredLater">Of how many something was left out; none where nothing was to be.</param>
internal sealed record ReadCase(CaseFacts Facts, int? IgnoredLater);
