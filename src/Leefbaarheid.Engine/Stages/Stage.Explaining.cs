namespace Leefbaarheid.Engine.Stages;

internal abstract partial class Stage
{
    /// <summary>The stages where the rows of this one begin: the far left of its query.</summary>
    public virtual IEnumerable<Stage> Beginnings => [this];

    /// <summary>Whether it makes groups of which it can be tried whether fewer members are enough.</summary>
    public virtual bool MakesGroups => false;

    /// <summary>The slots of rows that a subject names: identity, conclusion or key, or what these are about.</summary>
    public virtual IEnumerable<int> Locate(Memory memory, object subject) => [];

    /// <summary>The rows, where the query begins, that a subject names.</summary>
    public virtual IEnumerable<Origin> Find(Memory memory, object subject) =>
        Locate(memory, subject).Select(slot => new Origin(this, slot));

    /// <summary>The relation in which this stage begins, where its rows are facts of it; else null.</summary>
    public IRelation? RelationOf<T>() =>
        Beginnings.Select(b => b.Query).OfType<IRelation>().FirstOrDefault(r => r.FactType == typeof(T));

    protected static bool IsAbout<T>(Relation<T> relation, T fact, object subject) =>
        Attempt.Run(asked => relation.IsAbout(fact, asked), subject, out var isAbout, out _) && isAbout;

    /// <summary>What an author's lambda makes of rows; those for which it throws are left out.</summary>
    protected static IEnumerable<TResult> Each<T, TResult>(IEnumerable<T> rows, Func<T, TResult> lambda)
    {
        foreach (var row in rows)
        {
            if (Attempt.Run(lambda, row, out var result, out _))
                yield return result;
        }
    }
}
