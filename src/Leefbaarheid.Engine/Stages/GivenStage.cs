namespace Leefbaarheid.Engine.Stages;

/// <summary>Where a host puts the facts of one type.</summary>
internal abstract partial class GivenStage<T>(Query query) : Stage<T>(query)
{
    /// <summary>Makes room for so many facts more.</summary>
    public abstract void Reserve(Memory memory, int more);

    /// <summary>Puts a fact; gives the fact it replaces, if any.</summary>
    public abstract bool Put(Memory memory, T fact, out T replaced);

    /// <summary>Removes a fact by identity; false where there is none.</summary>
    public abstract bool Remove(Memory memory, object id, out T removed);

    /// <summary>The identity of a fact.</summary>
    public abstract object IdOf(T fact);
}
