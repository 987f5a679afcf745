namespace Leefbaarheid.Rules;

/// <summary>What a rule and its decisions have in common, said once.</summary>
internal sealed record RuleHead(
    string Id, string Dutch, string English, ValueList<LegalBasis> Basis, ValueList<Source> Sources)
{
    public RuleCard Card { get; } =
        new(Id, new Text(Dutch, English), Basis, Sources.Select(source => source.Key).ToValueList());

    public Rule Define(params ReadOnlySpan<Branch> branches) =>
        Rule.Define(Id, Dutch, English, branches).BasedOn([.. Sources]);

    public Rule Define(object policy, params ReadOnlySpan<Branch> branches) => Define(branches).With(policy);
}
