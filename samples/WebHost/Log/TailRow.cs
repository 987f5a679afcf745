namespace Leefbaarheid.WebHost;

/// <summary>
/// The end of the log, the one row that every writer takes first: it is held until the transaction ends, so that
/// changes
/// are numbered in the order in which they can be read, without gaps.
/// </summary>
internal sealed class TailRow
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>The number of the last change.</summary>
    public long LastNumber { get; set; }

    /// <summary>Whether something was erased whose place in the file was not yet wiped.</summary>
    public bool MustWipe { get; set; }
}
