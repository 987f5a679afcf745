using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>Given facts by relation and identity: nothing but dictionaries.</summary>
public sealed class FactStore
{
    private readonly Dictionary<Type, Dictionary<object, object>> facts = [];

    public void Put<T, TId>(Given<T, TId> relation, T fact)
        where TId : notnull
    {
        ArgumentNullException.ThrowIfNull(relation);
        Of(typeof(T))[relation.Id(fact)] = fact!;
    }

    public void Remove<T>(object id) => Of(typeof(T)).Remove(id);

    public IEnumerable<T> Read<T>() => Of(typeof(T)).Values.Cast<T>();

    private Dictionary<object, object> Of(Type type) =>
        facts.TryGetValue(type, out var known) ? known : facts[type] = [];
}
