namespace Leefbaarheid.Testing;

/// <summary>The rules of a scenario, and what may be said of them.</summary>
internal sealed class ScenarioRules
{
    private readonly ImmutableArray<OutputKind> outputs;

    public ScenarioRules(Rulebook rulebook, Language language, RuleCoverage? coverage)
    {
        (Rulebook, Language, Coverage) = (rulebook, language, coverage);
        (var given, outputs) = RelationReader.Read(rulebook);
        Kinds = new GivenKinds(given);
    }

    public Rulebook Rulebook { get; }

    public Language Language { get; }

    public RuleCoverage? Coverage { get; }

    public GivenKinds Kinds { get; }

    public bool Takes(object fact) => Kinds.Know(fact);

    public OutputKind? Output<T>() => outputs.FirstOrDefault(output => output.Relation.FactType == typeof(T));

    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public void CheckId(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        if (Rulebook.Find(ruleId) is null)
        {
            throw new ArgumentException(
                $"The rulebook has no rule {ruleId}. Nearest: " +
                $"{string.Join(", ", Nearest.To(ruleId, Rulebook.Rules.Select(rule => rule.Id)))}.",
                nameof(ruleId));
        }
    }

    /// <exception cref="ArgumentException">The rulebook does not take one, or one hides another.</exception>
    public void Check(ImmutableArray<object> facts)
    {
        foreach (var fact in facts.Where(fact => !Takes(fact)))
        {
            throw new ArgumentException(
                $"The rulebook takes no facts of type {fact.GetType().Name}. Let a rule read it, or name its " +
                "relation (LeefbaarheidRulebook.Create(host: …)). Nearest: " +
                $"{string.Join(", ", Nearest.To(fact.GetType().Name, Kinds.Types.Select(type => type.Name)))}.",
                nameof(facts));
        }

        if (facts.GroupBy(fact => (Kinds.Of(fact), Kinds.Of(fact).Id(fact))).FirstOrDefault(same => same.Count() > 1)
            is { } twice)
        {
            throw new ArgumentException(
                $"Two facts of type {twice.First().GetType().Name} have the identity {twice.Key.Item2}, and the one " +
                "would take the place of the other: give each an identity of its own, or the later in a .Given(…) of " +
                "its own.",
                nameof(facts));
        }
    }

    /// <exception cref="ArgumentException">There is no such fact.</exception>
    public void CheckKnown(Type type, object id, IEnumerable<Occurrence> past)
    {
        var there = Standing(past).Where(fact => fact.GetType() == type).Select(fact => Kinds.Of(fact).Id(fact));
        if (!there.Contains(id))
        {
            throw new ArgumentException(
                $"There is no {type.Name} {id} to take away; there " +
                (there.Any() ? $"is {string.Join(", ", there)}." : "is none at all."),
                nameof(id));
        }
    }

    /// <summary>The facts that are there in the end, the earliest first.</summary>
    public IReadOnlyList<object> Standing(IEnumerable<Occurrence> past)
    {
        var facts = new FactSet(Kinds);
        foreach (var step in past)
        {
            facts.Put(step.Facts);
            if (step.Gone is { } gone)
                facts.Remove(gone.Type, gone.Id);
        }

        return facts.All;
    }
}
