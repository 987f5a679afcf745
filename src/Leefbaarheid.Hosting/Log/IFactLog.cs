namespace Leefbaarheid.Hosting;

/// <summary>
/// Logboek van feiten: where a desk keeps facts and what it told of them. The one interface that a
/// stranger implements, over a database say.
/// </summary>
/// <remarks>
/// An implementer keeps what it is given and looks into none of it. What was appended is there after a crash; what was
/// not appended whole leaves no trace. Moments are exact to the tick of 100 ns. Calls may come from several threads.
/// </remarks>
public interface IFactLog
{
    /// <summary>How far each area is that was ever appended to, the shared part too.</summary>
    /// <param name="cancellation">Breaks the call off.</param>
    Task<IReadOnlyList<AreaHead>> ReadHeadsAsync(CancellationToken cancellation);

    /// <summary>What an area holds; nothing, of version 0, where it was never appended to.</summary>
    /// <param name="area">The area, or the shared part.</param>
    /// <param name="cancellation">Breaks the call off.</param>
    Task<AreaContents> ReadAreaAsync(LogArea area, CancellationToken cancellation);

    /// <summary>The area that holds a fact, erased or not; none where no area does.</summary>
    /// <param name="key">What the fact is known by.</param>
    /// <param name="cancellation">Breaks the call off.</param>
    Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation);

    /// <summary>Changes in the order of their numbers.</summary>
    /// <param name="after">Those with a higher number.</param>
    /// <param name="most">So many at most; fewer only where there are no more.</param>
    /// <param name="area">Those of one area; of all where none is given.</param>
    /// <param name="cancellation">Breaks the call off.</param>
    Task<IReadOnlyList<LoggedChange>> ReadChangesAsync(
        long after, int most, LogArea? area, CancellationToken cancellation);

    /// <summary>Appends an entry in one transaction: facts, changes, how far each area is.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellation">Breaks the call off; then nothing was appended.</param>
    /// <returns>The changes of the entry with their numbers, in its order.</returns>
    /// <exception cref="SecondWriterException">
    /// An area of the entry, or the shared part, has another version than the entry says. Nothing was appended.
    /// </exception>
    Task<IReadOnlyList<LoggedChange>> AppendAsync(LogEntry entry, CancellationToken cancellation);
}
