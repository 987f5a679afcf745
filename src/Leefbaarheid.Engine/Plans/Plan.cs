namespace Leefbaarheid.Engine.Plans;

/// <summary>A rulebook as stages: made once, at the first session, and shared by all of that rulebook.</summary>
internal sealed class Plan
{
    private static readonly ConditionalWeakTable<Rulebook, Plan> Plans = [];
    private readonly Dictionary<Type, Stage> byFactType;
    private readonly Lazy<ILookup<Query, string>> readers;

    public Plan(Rulebook rulebook, ImmutableArray<Stage> stages, Dictionary<Type, Stage> byFactType) =>
        (Rulebook, Stages, this.byFactType, readers) = (rulebook, stages, byFactType, new(FindReaders));

    public Rulebook Rulebook { get; }

    /// <summary>Those that are read before those that read them.</summary>
    public ImmutableArray<Stage> Stages { get; }

    public static Plan Of(Rulebook rulebook) => Plans.GetValue(rulebook, r => new PlanBuilder(r).Build());

    public Changes NoChanges => field ??= new Changes(this, [], [], []);

    /// <summary>Where facts of a type are put.</summary>
    public GivenStage<T> Given<T>() =>
        Find<T>() switch
        {
            GivenStage<T> given => given,
            null => throw Misuse.NoRuleReads(typeof(T), AkinTo(typeof(T), isGiven: true)),
            _ => throw new ArgumentException(
                $"{TypeName.Of(typeof(T))} is concluded by rules; a host cannot put or remove it. Put the facts it " +
                "follows from."),
        };

    /// <summary>Where conclusions of a type are that are put out.</summary>
    public ConcludedStage<T> Concluded<T>() =>
        Find<T>() switch
        {
            ConcludedStage<T> { IsOutput: true } concluded => concluded,
            ConcludedStage<T> => throw Misuse.IsNoOutput(
                typeof(T), AkinTo(typeof(T), isGiven: false), [.. Rulebook.Outputs.Select(r => r.FactType)]),
            null => throw Misuse.NoRuleConcludes(typeof(T), AkinTo(typeof(T), isGiven: false)),
            _ => throw new ArgumentException(
                $"{TypeName.Of(typeof(T))} is a given fact, put by the host; only conclusions can be asked for."),
        };

    /// <summary>The rules that read a query, in the order of the rulebook.</summary>
    public string[] RulesThatRead(Query query) => [.. readers.Value[query]];

    /// <summary>The rule with an id; an error names those there are.</summary>
    public Rule Rule(string id) => Rulebook.Find(id) ?? throw new ArgumentException(
        $"The rulebook has no rule {id}; it has {string.Join(", ", Rulebook.Rules.Select(r => r.Id))}.");

    /// <summary>The ends of a rule's branches.</summary>
    public IEnumerable<IBranchEnd> EndsOf(Rule rule) => Stages.OfType<IBranchEnd>().Where(end => end.Rule == rule);

    /// <summary>The bookkeeping rules of which a branch begins at a relation.</summary>
    public IEnumerable<Rule> FoldedRulesFrom(IRelation relation) =>
        Rulebook.Rules.Where(r => r.IsFolded && r.Branches.Any(b => BeginsAt(b.Query, relation)));

    private ILookup<Query, string> FindReaders() =>
        Rulebook.Rules
            .SelectMany(rule => rule.Branches
                .SelectMany(branch => branch.Query.Unfold())
                .Distinct()
                .Select(query => (query, rule.Id)))
            .ToLookup(reading => reading.query, reading => reading.Id);

    private static bool BeginsAt(Query query, IRelation relation) =>
        query is IRelation first ? first.FactType == relation.FactType
        : query.Clause.Kind == ClauseKind.Concat ? query.Inputs.Any(input => BeginsAt(input, relation))
        : BeginsAt(query.Inputs[0], relation);

    /// <summary>
    /// The nearest type that a type is derived from; where there is none, those derived from it. Of conclusions, those
    /// that are put out.
    /// </summary>
    private Type[] AkinTo(Type type, bool isGiven)
    {
        var types = byFactType.Where(x => ((IRelation)x.Value.Query).IsGiven == isGiven).Select(x => x.Key)
            .Where(x => isGiven || Rulebook.IsOutput(x));
        var bases = types.Where(t => t.IsAssignableFrom(type)).ToArray();
        return bases.Length > 0
            ? [bases.Aggregate((one, other) => one.IsAssignableFrom(other) ? other : one)]
            : [.. types.Where(type.IsAssignableFrom)];
    }

    private Stage? Find<T>() => byFactType.GetValueOrDefault(typeof(T));
}
