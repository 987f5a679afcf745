using Leefbaarheid.Engine.Stages;

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
        foreach (var stage in stages)
            stage.Seal();
        return new Plan(rulebook, [.. stages], byFactType);
    }

    /// <summary>A type of conclusion that no rule reads, and no host named, has no relation yet.</summary>
    public void Visit<T>(Query<T> query)
    {
        if (!byFactType.ContainsKey(typeof(T)))
            Visit(Fact.Concluded<T>());
    }

    public void Visit<T, TId>(Given<T, TId> query)
        where TId : notnull
    {
        if (!byFactType.ContainsKey(typeof(T)))
            byFactType[typeof(T)] = Add(
                query, number => new GivenStage<T, TId>(query) { Number = number, Query = query });
    }

    public void Visit<T>(Concluded<T> query)
    {
        if (byFactType.ContainsKey(typeof(T)))
            return;
        var branches = rulebook.BranchesFor(typeof(T));
        foreach (var (_, branch) in branches)
            Build((Query<T>)branch.Query);
        var stage = new ConcludedStage<T>(query) { Number = stages.Count, Query = query };
        stages.Add(stage);
        byFactType[typeof(T)] = byQuery[query] = stage;
        foreach (var (rule, branch) in branches)
            AddEnd(rule, (Query<T>)branch.Query, stage);
    }

    public void Visit<T>(WhereQuery<T> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new WhereStage<T>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T, TResult>(SelectQuery<T, TResult> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new SelectStage<T, TResult>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number =>
            new SelectManyStage<T, TElement, TResult>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query)
    {
        var (source, inner) = (Build(query.Source), Build(query.Inner));
        var stage = Add(query, number =>
            new JoinStage<T, TInner, TKey, TResult>(query, source, inner) { Number = number, Query = query });
        source.Connect(stage.Left);
        inner.Connect(stage.Right);
    }

    public void Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query)
    {
        var (source, inner) = (Build(query.Source), Build(query.Inner));
        var stage = Add(query, number =>
            new GroupJoinStage<T, TInner, TKey, TResult>(source, inner, query.Key, query.InnerKey, query.Result)
            {
                Number = number, Query = query,
            });
        source.Connect(stage);
        inner.Connect(stage.Right);
    }

    /// <summary>A group join in which all have the same key.</summary>
    public void Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query)
    {
        var (source, other) = (Build(query.Source), Build(query.Other));
        var stage = Add(query, number =>
            new GroupJoinStage<T, TOther, bool, TResult>(source, other, _ => true, _ => true, query.Result)
            {
                Number = number, Query = query,
            });
        source.Connect(stage);
        other.Connect(stage.Right);
    }

    public void Visit<T, TKey>(GroupByQuery<T, TKey> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new GroupByStage<T, TKey>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T, TKey>(CountByQuery<T, TKey> query)
        where TKey : notnull
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new CountByStage<T, TKey>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query)
        where TKey : notnull
    {
        var source = Build(query.Source);
        var stage = Add(query, number =>
            new AggregateByStage<T, TKey, TAccumulate>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query)
    {
        var (source, other) = (Build(query.Source), Build(query.Other));
        var stage = Add(query, number =>
            new SemiJoinStage<T, TOther, TKey>(query, source, other) { Number = number, Query = query });
        source.Connect(stage);
        other.Connect(stage.Right);
    }

    public void Visit<T>(DuringQuery<T> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new DuringStage<T>(query, source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T>(DistinctQuery<T> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new DistinctStage<T>(source) { Number = number, Query = query });
        source.Connect(stage);
    }

    public void Visit<T>(ConcatQuery<T> query)
    {
        var (first, second) = (Build(query.Source), Build(query.Second));
        var stage = Add(query, number => new ConcatStage<T>(first, second) { Number = number, Query = query });
        first.Connect(stage.First);
        second.Connect(stage.Second);
    }

    public void Visit<T, TResult>(OfTypeQuery<T, TResult> query)
    {
        var source = Build(query.Source);
        var stage = Add(query, number => new OfTypeStage<T, TResult>(source) { Number = number, Query = query });
        source.Connect(stage);
    }

    private Stage<T> Build<T>(Query<T> query)
    {
        if (!byQuery.ContainsKey(query))
            query.Accept(this);
        return (Stage<T>)(byQuery.GetValueOrDefault(query) ?? byFactType[typeof(T)]);
    }

    private TStage Add<TStage>(Query query, Func<int, TStage> make)
        where TStage : Stage
    {
        var stage = make(stages.Count);
        stages.Add(stage);
        byQuery[query] = stage;
        return stage;
    }

    private void AddEnd<T>(Rule rule, Query<T> query, ConcludedStage<T> conclusions)
    {
        var source = Build(query);
        var end = new BranchEnd<T>(rule, source, conclusions) { Number = stages.Count, Query = query };
        stages.Add(end);
        source.Connect(end);
        conclusions.Open(end);
    }
}
