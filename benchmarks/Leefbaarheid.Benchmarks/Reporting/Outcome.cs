namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>Everything one run measured; what it did not run is null.</summary>
internal sealed record Outcome(
    string Machine,
    IReadOnlyList<Measured> Times,
    IReadOnlyDictionary<(string Contender, int Households), double> Memory,
    Measures.ColdStart? Cold,
    FieldOutcome Rules)
{
    public int[] Sizes(string benchmark) =>
        [.. Times.Where(t => t.Benchmark == benchmark).Select(t => t.Size).Distinct().Order()];

    public Measured? Find(string benchmark, string method, int size) =>
        Times.FirstOrDefault(t => t.Benchmark == benchmark && t.Method == method && t.Size == size);

    public double? Time(string benchmark, string method, int size) => Find(benchmark, method, size)?.Nanoseconds;

    /// <summary>How many times as long a contender takes as the floor.</summary>
    public double? Ratio(string benchmark, int size, string method = "Engine") =>
        Time(benchmark, method, size) / Time(benchmark, "Floor", size);

    public double? HeldBy(string contender, int households) =>
        Memory.TryGetValue((contender, households), out var bytes) ? bytes : null;
}
