namespace Leefbaarheid.Testing;

/// <summary>The facts that are there, by kind and identity, the earliest put first.</summary>
internal sealed class FactSet(GivenKinds kinds)
{
    private readonly OrderedDictionary<(Type, object), object> facts = [];

    public IReadOnlyList<object> All => facts.Values;

    public void Put(IEnumerable<object> some)
    {
        foreach (var fact in some)
            facts[KeyOf(fact)] = fact;
    }

    public void Remove(Type type, object id) => facts.Remove((type, id));

    public void Remove(object like) => facts.Remove(KeyOf(like));

    public bool HasLike(object fact) => facts.ContainsKey(KeyOf(fact));

    private (Type, object) KeyOf(object fact) => (fact.GetType(), kinds.Of(fact).Id(fact));
}
