namespace Leefbaarheid.Abstractions;

/// <summary>
/// The rows of <see cref="Source"/>, each while its <see cref="Validity"/> holds at the session's moment.
/// </summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class DuringQuery<T> : Query<T>
{
    internal DuringQuery(Query<T> source, Func<T, Validity> validity, Delegate written, Clause clause)
        : base(clause) => (Source, Validity, Lambdas) = (source, validity, [written]);

    /// <summary>What comes and goes.</summary>
    public Query<T> Source { get; }

    /// <summary>When a row counts.</summary>
    public Func<T, Validity> Validity { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    /// <summary>The lambda as it was written, also where <see cref="Validity"/> is made of it.</summary>
    internal override IEnumerable<Delegate> Lambdas { get; }

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
