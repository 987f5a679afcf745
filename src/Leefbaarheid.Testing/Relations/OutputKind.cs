namespace Leefbaarheid.Testing;

/// <summary>What can be read of one concluded relation by who does not know the type of its conclusions.</summary>
internal abstract class OutputKind
{
    public abstract IRelation Relation { get; }

    public abstract IReadOnlyList<object> Read(Session session);

    /// <summary>Makes of what stood before an evaluation what stands after it.</summary>
    public abstract void Apply(Changes changes, HashSet<object> standing);

    public abstract Explanation Why(Session session, object conclusion);

    public abstract bool IsAbout(object conclusion, object subject);
}
