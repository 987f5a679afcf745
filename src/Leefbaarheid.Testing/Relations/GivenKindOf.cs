namespace Leefbaarheid.Testing;

/// <inheritdoc/>
internal sealed class GivenKindOf<T, TId>(Given<T, TId> relation) : GivenKind
    where TId : notnull
{
    public override IRelation Relation => relation;

    public override object Id(object fact) => relation.Id((T)fact);

    public override void Put(IFactStore store, IEnumerable<object> facts) => store.PutRange(facts.Cast<T>());

    public override bool Remove(Session session, object id) => session.Remove<T>(id);

    public override bool Remove(Supposition supposition, object id) => supposition.Remove<T>(id);

    public override bool IsAbout(object fact, object subject) => relation.IsAbout((T)fact, subject);
}
