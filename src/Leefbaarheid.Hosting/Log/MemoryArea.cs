namespace Leefbaarheid.Hosting;

/// <summary>One area of a log in memory.</summary>
internal sealed class MemoryArea(LogArea name)
{
    private readonly Dictionary<FactKey, LoggedFact> facts = [];
    private readonly Dictionary<string, Announcement> standing = new(StringComparer.Ordinal);

    public AreaHead Head { get; private set; } = new(name, 0);

    public bool Has(FactKey key) => facts.ContainsKey(key);

    public AreaContents Read() => new(Head, [.. facts.Values], [.. standing.Values]);

    public void Append(AreaEntry entry)
    {
        foreach (var key in entry.Removed)
            facts.Remove(key);
        foreach (var fact in entry.Put)
            facts[fact.Key] = fact;
        foreach (var (kind, told) in entry.Changes)
        {
            if (kind == ChangeKind.Ended)
                standing.Remove(told.Key);
            else
                standing[told.Key] = told;
        }

        Head = new AreaHead(name, Head.Version + 1) { Evaluated = entry.Evaluated };
    }
}
