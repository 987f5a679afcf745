namespace Leefbaarheid.Abstractions;

/// <summary>One query of a rule; its rows are conclusions. A rule concludes what any of its branches gives.</summary>
public abstract class Branch
{
    private protected Branch()
    {
    }

    /// <summary>The query.</summary>
    public abstract Query Query { get; }

    /// <summary>The type of its conclusions.</summary>
    public abstract Type ConclusionType { get; }

    /// <summary>A query as a branch; a query also converts by itself.</summary>
    /// <typeparam name="T">A conclusion.</typeparam>
    /// <param name="query">The conclusions.</param>
    public static Branch Of<T>(Query<T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Branch<T>(query);
    }

    /// <summary>Calls <paramref name="visitor"/> with the type of the conclusions.</summary>
    /// <param name="visitor">An engine, or anything else that reads rules.</param>
    public abstract void Accept(IBranchVisitor visitor);
}
