namespace Leefbaarheid.Testing;

/// <inheritdoc/>
internal sealed class OutputKindOf<T>(Concluded<T> relation) : OutputKind
{
    public override IRelation Relation => relation;

    public override IReadOnlyList<object> Read(Session session) => [.. session.Conclusions<T>().Cast<object>()];

    public override void Apply(Changes changes, HashSet<object> standing)
    {
        standing.ExceptWith(changes.Ended<T>().Cast<object>());
        standing.ExceptWith(changes.Amended<T>().Select(amended => (object)amended.Before!));
        standing.UnionWith(changes.Amended<T>().Select(amended => (object)amended.Now!));
        standing.UnionWith(changes.Began<T>().Cast<object>());
    }

    public override Explanation Why(Session session, object conclusion) => session.Why((T)conclusion);

    public override bool IsAbout(object conclusion, object subject) => relation.IsAbout((T)conclusion, subject);
}
