namespace Leefbaarheid.Engine.Plans;

/// <summary>Makes a stage of each query, once however many rules share it.</summary>
internal sealed class PlanBuilder(Rulebook rulebook) : IQueryVisitor, IBranchVisitor
{
    private readonly List<Stage> stages = [];
    private readonly Dictionary<Query, Stage> byQuery = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, Stage> byFactType = [];

    public Plan Build()
    {
        foreach (var relation in rulebook.Relations.OfType<Query>())
            relation.Accept(this);
        foreach (var branch in rulebook.Rules.SelectMany(r => r.Branches))
            branch.Accept(this);
        foreach (var stage in Enumerable.Reverse(stages))
            stage.Seal();
        return new Plan(rulebook, [.. stages], byFactType);
    }

    /// <summary>A type of conclusion that no rule reads, and no host named, has no relation yet.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2091", Justification = "Rulebook.Create looked at it before.")]
    public void Visit<T>(Query<T> query)
    {
        if (!byFactType.ContainsKey(typeof(T)))
            Visit(Fact.Concluded<T>());
    }

    public void Visit<T, TId>(Given<T, TId> query)
        where TId : notnull
    {
        if (!byFactType.ContainsKey(typeof(T)))
            byFactType[typeof(T)] = Add(new GivenStage<T, TId>(query));
    }

    public void Visit<T>(Concluded<T> query)
    {
        if (byFactType.ContainsKey(typeof(T)))
            return;
        var branches = rulebook.BranchesFor(typeof(T));
        foreach (var (_, branch) in branches)
            Build((Query<T>)branch.Query);
        var stage = new ConcludedStage<T>(query, rulebook.IsOutput(typeof(T)));
        byFactType[typeof(T)] = Add(stage);
        foreach (var (rule, branch) in branches)
            AddEnd(rule, (Query<T>)branch.Query, stage);
    }

    public void Visit<T>(WhereQuery<T> query) => Add(new WhereStage<T>(query, Build(query.Source)));

    public void Visit<T, TResult>(SelectQuery<T, TResult> query) =>
        Add(new SelectStage<T, TResult>(query, Build(query.Source)));

    public void Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) =>
        Add(new SelectManyStage<T, TElement, TResult>(query, Build(query.Source)));

    public void Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query) =>
        Add(new JoinStage<T, TInner, TKey, TResult>(query, Build(query.Source), Build(query.Inner)));

    public void Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        Add(new GroupJoinStage<T, TInner, TKey, TResult>(
            query, Build(query.Source), Build(query.Inner), query.Key, query.InnerKey, query.Result));

    /// <summary>A group join in which all have the same key.</summary>
    public void Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query) =>
        Add(new GroupJoinStage<T, TOther, bool, TResult>(
            query, Build(query.Source), Build(query.Other), _ => true, _ => true, query.Result));

    public void Visit<T, TKey>(GroupByQuery<T, TKey> query) =>
        Add(new GroupByStage<T, TKey>(query, Build(query.Source)));

    public void Visit<T, TKey>(CountByQuery<T, TKey> query)
        where TKey : notnull => Add(new CountByStage<T, TKey>(query, Build(query.Source)));

    public void Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query)
        where TKey : notnull => Add(new AggregateByStage<T, TKey, TAccumulate>(query, Build(query.Source)));

    public void Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query) =>
        Add(new SemiJoinStage<T, TOther, TKey>(query, Build(query.Source), Build(query.Other)));

    public void Visit<T>(DuringQuery<T> query) => Add(new DuringStage<T>(query, Build(query.Source)));

    public void Visit<T>(DistinctQuery<T> query) => Add(new DistinctStage<T>(query, Build(query.Source)));

    public void Visit<T>(ConcatQuery<T> query) =>
        Add(new ConcatStage<T>(query, Build(query.Source), Build(query.Second)));

    public void Visit<T, TResult>(OfTypeQuery<T, TResult> query) =>
        Add(new OfTypeStage<T, TResult>(query, Build(query.Source)));

    private Stage<T> Build<T>(Query<T> query)
    {
        if (!byQuery.ContainsKey(query))
            query.Accept(this);
        return (Stage<T>)(byQuery.GetValueOrDefault(query) ?? byFactType[typeof(T)]);
    }

    private Stage Add(Stage stage)
    {
        stage.Position = stages.Count;
        stages.Add(stage);
        byQuery[stage.Query] = stage;
        return stage;
    }

    /// <remarks>It answers the same query as the stage before it, which stays the one that others find.</remarks>
    private void AddEnd<T>(Rule rule, Query<T> query, ConcludedStage<T> conclusions) =>
        stages.Add(new BranchEnd<T>(rule, query, Build(query), conclusions) { Position = stages.Count });
}
