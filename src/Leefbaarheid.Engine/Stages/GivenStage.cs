using Leefbaarheid.Engine.Explaining;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Where a host puts the facts of one type.</summary>
internal abstract class GivenStage<T> : Stage<T>
{
    /// <summary>Makes room for so many facts more.</summary>
    public abstract void Reserve(Memory memory, int more);

    /// <summary>Puts a fact; gives the fact it replaces, if any.</summary>
    public abstract bool Put(Memory memory, T fact, out T replaced);

    /// <summary>Removes a fact by identity; false where there is none.</summary>
    public abstract bool Remove(Memory memory, object id, out T removed);

    /// <summary>The identity of a fact.</summary>
    public abstract object IdOf(T fact);

    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);
}
