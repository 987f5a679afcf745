using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What a stateless request about one household costs: needs a process of its own.</summary>
/// <param name="Time">µs.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal sealed record RequestFigures(double Time, double Bytes)
{
    private const int Times = 500;

    public static RequestFigures Measure(string file)
    {
        var request = new FieldRequest(file);
        WarmUp.With(() => Serve(request));
        var rounds = Enumerable.Range(0, 15).Select(_ => Serve(request)).ToList();
        return new RequestFigures(
            Figures.Median(rounds.Select(r => r.Time)), Figures.Median(rounds.Select(r => r.Bytes)));
    }

    public static RequestFigures Parse(string line) => line.Split(' ') is [var time, var bytes]
        ? new RequestFigures(Figures.Parse(time), Figures.Parse(bytes))
        : throw new FormatException($"Two numbers were expected, not '{line}'.");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:F2} {Bytes:F0}");

    private static RequestFigures Serve(FieldRequest request)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        for (var i = 0; i < Times; i++)
            request.Serve();
        return new RequestFigures(
            Stopwatch.GetElapsedTime(start).TotalMicroseconds / Times,
            (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / Times);
    }
}
