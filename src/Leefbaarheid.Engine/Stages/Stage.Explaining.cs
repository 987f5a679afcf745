namespace Leefbaarheid.Engine.Stages;

internal abstract partial class Stage
{
    /// <summary>The stages where the rows of this one begin: the far left of its query.</summary>
    public virtual IEnumerable<Stage> Beginnings => [this];

    /// <summary>
    /// The slots of the rows of this stage that a subject names: an identity, a conclusion, a group key, or what these
    /// are <see cref="IAbout">about</see>.
    /// </summary>
    public virtual IEnumerable<int> Locate(Memory memory, object subject) => [];

    /// <summary>The relation in which this stage begins, where its rows are facts of it; else null.</summary>
    public IRelation? RelationOf<T>() =>
        Beginnings.Select(b => b.Query).OfType<IRelation>().FirstOrDefault(r => r.FactType == typeof(T));
}
