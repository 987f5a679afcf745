namespace Leefbaarheid.Hosting;

/// <summary>Facts that are put at once; of one key the last counts.</summary>
internal sealed class FactBatch : IFactStore
{
    public Dictionary<FactKey, object> Facts { get; } = [];

    public void PutRange<T>(IEnumerable<T> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var kind = KeptKinds.Of(typeof(T));
        foreach (var fact in facts)
            Facts[kind.KeyOf(fact!)] = fact!;
    }
}
