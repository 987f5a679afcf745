namespace Leefbaarheid.Engine;

/// <summary>
/// What an evaluation changed in the conclusions that are put out (<see cref="Rulebook.Outputs"/>). Lists of these are
/// in a fixed order, which does not depend on how the facts came: their own where they are
/// <see cref="IComparable{T}"/>, else that of their texts.
/// </summary>
public sealed class Changes
{
    private readonly Plan plan;
    private readonly IReadOnlyList<IChangesOf> changes;

    internal Changes(Plan plan, IReadOnlyList<IChangesOf> changes, Failure[] failures, Failure[] recoveries) =>
        (this.plan, this.changes, Failures, Recoveries) = (plan, changes, failures, recoveries);

    /// <summary>Rows for which a rule's lambda threw; see <see cref="Failure"/>.</summary>
    public IReadOnlyList<Failure> Failures { get; }

    /// <summary>Failures that are over, since their rows changed or went.</summary>
    public IReadOnlyList<Failure> Recoveries { get; }

    /// <summary>True where no conclusion changed and no row failed or recovered.</summary>
    public bool IsEmpty => changes.Count == 0 && Failures.Count == 0 && Recoveries.Count == 0;

    /// <summary>All changes: type by type in the order of the rulebook; what began, was amended, ended.</summary>
    public IEnumerable<Change> All => changes.SelectMany(c => c.All);

    /// <summary>The conclusions of a type that stand now and did not before.</summary>
    /// <typeparam name="T">A type that is put out.</typeparam>
    /// <exception cref="ArgumentException">No rule concludes the type, or it is no output.</exception>
    public IReadOnlyList<T> Began<T>() => Of<T>()?.Began ?? [];

    /// <summary>The conclusions of a type that took the place of another with the same key, if it has one.</summary>
    /// <inheritdoc cref="Began{T}"/>
    public IReadOnlyList<(T Before, T Now)> Amended<T>() => Of<T>()?.Amended ?? [];

    /// <summary>The conclusions of a type that stood and do no longer.</summary>
    /// <inheritdoc cref="Began{T}"/>
    public IReadOnlyList<T> Ended<T>() => Of<T>()?.Ended ?? [];

    private ChangesOf<T>? Of<T>()
    {
        _ = plan.Concluded<T>();
        return changes.OfType<ChangesOf<T>>().FirstOrDefault();
    }
}
