namespace Leefbaarheid.Hosting;

/// <summary>When and by what an area was last evaluated.</summary>
/// <param name="At">The moment; none where it never was.</param>
/// <param name="NextChange">Nothing changes before this by time alone; none where time changes nothing.</param>
/// <param name="SharedVersion">The version of the shared part that was read.</param>
/// <param name="Rulebook">The fingerprint of the rules.</param>
public sealed record Evaluated(Instant? At, Instant? NextChange, long SharedVersion, string Rulebook)
{
    /// <summary>Of an area that was never evaluated, and of the shared part.</summary>
    public static Evaluated Never { get; } = new(null, null, 0, "");
}
