namespace Leefbaarheid.Testing;

/// <summary>Finds the types of relations: a relation is a query, and says them to whoever visits it.</summary>
internal sealed class RelationReader : IQueryVisitor
{
    private readonly List<GivenKind> given = [];
    private readonly List<OutputKind> outputs = [];

    /// <summary>The given relations of a rulebook, and the concluded ones that it puts out.</summary>
    public static (ImmutableArray<GivenKind> Given, ImmutableArray<OutputKind> Outputs) Read(Rulebook rulebook)
    {
        var reader = new RelationReader();
        foreach (var relation in rulebook.Relations.Where(r => r.IsGiven || rulebook.IsOutput(r.FactType)))
            ((Query)relation).Accept(reader);
        return ([.. reader.given], [.. reader.outputs]);
    }

    void IQueryVisitor.Visit<T, TId>(Given<T, TId> query) => given.Add(new GivenKindOf<T, TId>(query));

    void IQueryVisitor.Visit<T>(Concluded<T> query) => outputs.Add(new OutputKindOf<T>(query));

    void IQueryVisitor.Visit<T>(WhereQuery<T> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TResult>(SelectQuery<T, TResult> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        throw NoRelation();

    void IQueryVisitor.Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TKey>(GroupByQuery<T, TKey> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TKey>(CountByQuery<T, TKey> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query) => throw NoRelation();

    void IQueryVisitor.Visit<T>(DuringQuery<T> query) => throw NoRelation();

    void IQueryVisitor.Visit<T>(DistinctQuery<T> query) => throw NoRelation();

    void IQueryVisitor.Visit<T>(ConcatQuery<T> query) => throw NoRelation();

    void IQueryVisitor.Visit<T, TResult>(OfTypeQuery<T, TResult> query) => throw NoRelation();

    private static InvalidOperationException NoRelation() => new("A rulebook lists a query among its relations.");
}
