namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>
/// One round. Idle signals change no conclusion; their first 10,000 after loading make tables grow, later ones do not.
/// </summary>
internal sealed record QuickRound(
    double LoadInMs, double SingleInNs, double RemovalInNs, double IdleBytes, double SettledBytes)
{
    public static QuickRound Median(IReadOnlyCollection<QuickRound> rounds) => new(
        Median(rounds.Select(r => r.LoadInMs)),
        Median(rounds.Select(r => r.SingleInNs)),
        Median(rounds.Select(r => r.RemovalInNs)),
        Median(rounds.Select(r => r.IdleBytes)),
        Median(rounds.Select(r => r.SettledBytes)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
