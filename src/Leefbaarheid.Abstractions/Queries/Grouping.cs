namespace Leefbaarheid.Abstractions;

/// <summary>A group with the key its members share: a row of <c>group … by</c>.</summary>
/// <typeparam name="TKey">The shared key.</typeparam>
/// <typeparam name="T">A member.</typeparam>
public abstract class Grouping<TKey, T> : Group<T>, IGrouping<TKey, T>
{
    /// <summary>What the members share; may be null where the key's type has a null.</summary>
    public abstract TKey Key { get; }
}
