namespace Leefbaarheid.Testing;

/// <summary>What can be done with facts of one given relation by who does not know their type.</summary>
internal abstract class GivenKind
{
    public abstract IRelation Relation { get; }

    public abstract object Id(object fact);

    public abstract void Put(IFactStore store, IEnumerable<object> facts);

    public abstract bool Remove(Session session, object id);

    public abstract bool Remove(Supposition supposition, object id);

    public abstract bool IsAbout(object fact, object subject);

    public string Describe(object fact, Language language) => Relation.Describe(fact, language);
}
