namespace Leefbaarheid.Abstractions;

/// <summary>
/// Facts that the host puts, known by an identity: putting one with a known identity replaces the earlier.
/// </summary>
/// <typeparam name="T">A fact.</typeparam>
/// <typeparam name="TId">Its identity, by its own equality.</typeparam>
public sealed class Given<T, TId> : Relation<T>
    where TId : notnull
{
    internal Given(
        Func<T, TId> id, Func<T, string>? dutch, Func<T, string>? english, Func<T, object, bool>? about)
        : base(dutch, english, about) => Id = id;

    /// <summary>The identity of a fact.</summary>
    public Func<T, TId> Id { get; }

    /// <inheritdoc/>
    public override bool IsGiven => true;

    internal override Type Compares => typeof(TId);

    internal override IEnumerable<Delegate> Lambdas => [Id];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.Visit(this);
    }
}
