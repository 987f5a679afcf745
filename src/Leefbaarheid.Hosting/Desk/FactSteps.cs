namespace Leefbaarheid.Hosting;

/// <summary>What happens to the facts of one area, or of the shared part, in one entry.</summary>
internal sealed class FactSteps
{
    public Dictionary<FactKey, object> Put { get; } = [];

    /// <summary>Facts that go from here, each as it was.</summary>
    public Dictionary<FactKey, object> Removed { get; } = [];

    /// <summary>Facts of which only id and days stay, each as it was.</summary>
    public Dictionary<FactKey, object> Forgotten { get; } = [];

    /// <summary>The numbers of what was told and is to be erased.</summary>
    public List<long> Erased { get; } = [];

    public IReadOnlyDictionary<FactKey, object> Gone => Removed.Concat(Forgotten).ToDictionary();

    public bool IsEmpty => Put.Count + Removed.Count + Forgotten.Count + Erased.Count == 0;

    /// <summary>Leaves out what is there already, just so.</summary>
    public void LeaveOut(IReadOnlyDictionary<FactKey, object> present)
    {
        foreach (var (key, fact) in Put.Where(one => one.Value.Equals(present.GetValueOrDefault(one.Key))).ToList())
            Put.Remove(key);
    }

    /// <summary>What a log is to keep of it.</summary>
    public IReadOnlyList<LoggedFact> Logged() =>
    [
        .. Put.Select(one => new LoggedFact(one.Key, KeptKinds.Of(one.Key.Kind).Write(one.Value))),
        .. Forgotten.Select(one =>
            new LoggedFact(one.Key, KeptKinds.Of(one.Key.Kind).Erase(one.Value)) { IsErased = true }),
    ];
}
