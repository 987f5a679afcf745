namespace Leefbaarheid.Hosting;

/// <summary>What is appended to one area.</summary>
/// <param name="Area">The area; it need not be there yet.</param>
/// <param name="Version">The version that was read: where the log has another, somebody else wrote.</param>
/// <param name="Evaluated">When and by what it was evaluated, with this entry in it.</param>
public sealed record AreaEntry(LogArea Area, long Version, Evaluated Evaluated)
{
    /// <summary>Facts that come, or take the place of one by the same key. Erased ones leave nothing of it.</summary>
    public IReadOnlyList<LoggedFact> Put { get; init; } = [];

    /// <summary>Facts that go: removed, or moved to another area of the same entry.</summary>
    public IReadOnlyList<FactKey> Removed { get; init; } = [];

    /// <summary>What changed in what stands, in the order of the numbers to be given.</summary>
    public IReadOnlyList<(ChangeKind Kind, Announcement Told)> Changes { get; init; } = [];

    /// <summary>The numbers of changes told before, of which <see cref="Announcement.Erased"/> is left.</summary>
    public IReadOnlyList<long> Erased { get; init; } = [];
}
