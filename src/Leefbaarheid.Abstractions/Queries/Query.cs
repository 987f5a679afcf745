namespace Leefbaarheid.Abstractions;

/// <summary>
/// A question about facts, as a value: it holds no data and is never changed, so it can be kept in a field and
/// shared. Two rules that use the same query <em>value</em> share its work; writing the same lambda twice does not.
/// </summary>
/// <remarks>Equality is by reference: a query is the same query only as itself.</remarks>
public abstract class Query
{
    private protected Query(Clause clause) => Clause = clause;

    /// <summary>The clause that made this query: what was written, and where.</summary>
    public Clause Clause { get; }

    /// <summary>The queries this one reads, the leftmost first; none for a relation.</summary>
    public abstract IReadOnlyList<Query> Inputs { get; }

    /// <summary>The type by whose equality it tells rows or facts apart; null where it tells none apart.</summary>
    internal virtual Type? Compares => null;

    /// <summary>Whether it reads a text as a row of characters.</summary>
    internal virtual bool ReadsLetters => false;

    /// <summary>Its authors' lambdas.</summary>
    internal virtual IEnumerable<Delegate> Lambdas => [];

    /// <summary>Calls the method of <paramref name="visitor"/> that fits this query, with its type arguments.</summary>
    /// <param name="visitor">An engine, or anything else that reads queries.</param>
    public abstract void Accept(IQueryVisitor visitor);

    /// <summary>
    /// This query and every one it reads, directly or not: each once however many read it, and before those that do.
    /// </summary>
    public IReadOnlyList<Query> Unfold()
    {
        var all = new List<Query>();
        Unfold(all, new HashSet<Query>(ReferenceEqualityComparer.Instance));
        return all;
    }

    private void Unfold(List<Query> all, HashSet<Query> seen)
    {
        if (!seen.Add(this))
            return;
        foreach (var input in Inputs)
            input.Unfold(all, seen);
        all.Add(this);
    }
}
