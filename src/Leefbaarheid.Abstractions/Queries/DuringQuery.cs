namespace Leefbaarheid.Abstractions;

/// <summary>
/// The rows of <see cref="Source"/>, each while its <see cref="Validity"/> holds at the session's moment.
/// </summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class DuringQuery<T> : Query<T>
{
    internal DuringQuery(Query<T> source, Func<T, Validity> validity, Clause clause)
        : base(clause) => (Source, Validity) = (source, validity);

    /// <summary>What comes and goes.</summary>
    public Query<T> Source { get; }

    /// <summary>When a row counts.</summary>
    public Func<T, Validity> Validity { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
