namespace Leefbaarheid.Abstractions;

/// <summary>
/// Facts that rules conclude: a set, by the facts' own equality. A conclusion stands while at least one way to it does.
/// </summary>
/// <typeparam name="T">A conclusion; compared by value, so a collection inside one needs value equality.</typeparam>
public sealed class Concluded<T> : Relation<T>
{
    internal Concluded(
        Func<T, object>? key,
        Type? keyType,
        Func<T, string>? dutch,
        Func<T, string>? english,
        Func<T, object, bool>? about)
        : base(dutch, english, about) => (Key, Compares) = (key, keyType);

    /// <summary>
    /// What stays the same when only wording or detail changes; null where a conclusion is nothing but its value.
    /// </summary>
    public Func<T, object>? Key { get; }

    /// <inheritdoc/>
    public override bool IsGiven => false;

    internal override Type? Compares { get; }

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.Visit(this);
    }
}
