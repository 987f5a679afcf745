namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>
/// One round. Idle signals change no conclusion; their first 10,000 after loading make tables grow, later ones do not.
/// </summary>
internal sealed record QuickRound(
    double LoadInMs, double SingleInNs, double RemovalInNs, double IdleBytes, double SettledBytes)
{
    public static QuickRound Median(IReadOnlyCollection<QuickRound> rounds) => new(
        Figures.Median(rounds.Select(r => r.LoadInMs)),
        Figures.Median(rounds.Select(r => r.SingleInNs)),
        Figures.Median(rounds.Select(r => r.RemovalInNs)),
        Figures.Median(rounds.Select(r => r.IdleBytes)),
        Figures.Median(rounds.Select(r => r.SettledBytes)));
}
