namespace Leefbaarheid.Testing;

/// <summary>The given relations of a rulebook, by the type of their facts.</summary>
internal sealed class GivenKinds(ImmutableArray<GivenKind> all)
{
    private readonly Dictionary<Type, GivenKind> byType = all.ToDictionary(kind => kind.Relation.FactType);

    public IEnumerable<Type> Types => byType.Keys;

    public GivenKind Of(Type type) => byType[type];

    public bool Know(object fact) => byType.ContainsKey(fact.GetType());

    public GivenKind Of(object fact) => byType[fact.GetType()];

    /// <summary>Puts facts of any kinds, those of one together, as a host would.</summary>
    public void Put(IFactStore store, IEnumerable<object> facts)
    {
        foreach (var ofKind in facts.GroupBy(Of))
            ofKind.Key.Put(store, ofKind);
    }

    public string Describe(object fact) => Of(fact).Describe(fact, Language.English);
}
