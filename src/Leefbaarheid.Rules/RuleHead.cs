namespace Leefbaarheid.Rules;

/// <summary>What a rule and its decisions have in common, said once.</summary>
internal sealed record RuleHead(
    string Id, string Dutch, string English, ValueList<LegalBasis> Basis, ValueList<Source> Sources)
{
    public RuleCard Card { get; private init; } =
        new(Id, new Text(Dutch, English), Basis, Sources.Select(source => source.Key).ToValueList());

    /// <summary>The task of BTIV art. 51 that its steps fall under.</summary>
    public LiveabilityTask Task
    {
        init => Card = Card with { Task = value };
    }

    /// <summary>The words that tell its acts and plans apart, in order.</summary>
    public ValueList<string> Parts
    {
        init => Card = Card with { Parts = value };
    }

    public Rule Define(params ReadOnlySpan<Branch> branches) =>
        Rule.Define(Id, Dutch, English, branches).BasedOn([.. Sources]);

    public Rule Define(object policy, params ReadOnlySpan<Branch> branches) => Define(branches).With(policy);
}
