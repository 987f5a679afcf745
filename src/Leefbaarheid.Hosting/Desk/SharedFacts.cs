namespace Leefbaarheid.Hosting;

/// <summary>What all areas read.</summary>
internal sealed class SharedFacts
{
    private readonly Dictionary<FactKey, object> all = [];

    public SharedFacts(AreaContents contents)
    {
        Version = contents.Head.Version;
        foreach (var fact in contents.Facts.Where(fact => !fact.IsErased))
            all.Add(fact.Key, KeptKinds.Of(fact.Key.Kind).Read(fact.Json));
    }

    public long Version { get; private set; }

    public IReadOnlyDictionary<FactKey, object> All => all;

    public AreaEntry Entry(FactSteps steps) => new(LogArea.Shared, Version, Evaluated.Never)
    {
        Put = steps.Logged(),
        Removed = [.. steps.Removed.Keys],
    };

    /// <summary>Takes note that its entry was appended.</summary>
    public void Appended(FactSteps steps)
    {
        Version++;
        foreach (var key in steps.Gone.Keys)
            all.Remove(key);
        foreach (var (key, fact) in steps.Put)
            all[key] = fact;
    }
}
