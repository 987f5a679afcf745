namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// One query of a plan, made once per rulebook and shared by its sessions: it holds no facts. What it must remember for
/// a session stands in that session's <see cref="Memory"/>, and only once a row has reached it.
/// </summary>
internal abstract class Stage
{
    /// <summary>Its number in the plan: higher than those of all stages it reads.</summary>
    public required int Number { get; init; }

    /// <summary>The query it answers.</summary>
    public required Query Query { get; init; }

    /// <summary>Called once when the plan is complete.</summary>
    public virtual void Seal()
    {
    }

    /// <summary>Tells those after it what came of the rows that changed since the last time.</summary>
    public virtual void Flush(Memory memory)
    {
    }

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
