namespace Leefbaarheid.WebHost;

/// <summary>
/// Afwijzing: somebody decided otherwise than was advised, and why. No fact: no rule reads it. It goes when the
/// decision
/// changes or ends, and so when its data are erased.
/// </summary>
internal sealed class RejectionRow
{
    public required string Area { get; init; }

    /// <summary>The key of what stands.</summary>
    public required string Key { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required long At { get; init; }
}
