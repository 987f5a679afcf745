namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>
/// One round. Idle signals change no conclusion; their first 10,000 after loading make tables grow, later ones do not.
/// </summary>
internal sealed record QuickRound(
    double LoadInMs, double SingleInNs, double RemovalInNs, double IdleBytes, double SettledBytes)
{
    /// <summary>The best of each: whatever else the machine does can only add to a figure.</summary>
    public static QuickRound Best(IReadOnlyCollection<QuickRound> rounds) => new(
        rounds.Min(r => r.LoadInMs),
        rounds.Min(r => r.SingleInNs),
        rounds.Min(r => r.RemovalInNs),
        rounds.Min(r => r.IdleBytes),
        rounds.Min(r => r.SettledBytes));
}
