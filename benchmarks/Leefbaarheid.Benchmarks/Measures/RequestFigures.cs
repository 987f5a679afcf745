using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What a stateless request about one household costs: needs a process of its own.</summary>
/// <param name="Time">µs, by a session that serves one after the other.</param>
/// <param name="Bytes">Bytes allocated.</param>
/// <param name="AloneTime">µs, by a session for each.</param>
/// <param name="AloneBytes">Bytes allocated.</param>
internal sealed record RequestFigures(double Time, double Bytes, double AloneTime, double AloneBytes)
{
    private const int Times = 500;

    public static RequestFigures Measure(string file)
    {
        var request = new FieldRequest(file);
        var (time, bytes) = Measure(request.Serve);
        var (aloneTime, aloneBytes) = Measure(request.ServeAlone);
        return new RequestFigures(time, bytes, aloneTime, aloneBytes);
    }

    public static RequestFigures Parse(string line) => line.Split(' ') is [var time, var bytes, var alone, var aloneBytes]
        ? new RequestFigures(
            Figures.Parse(time), Figures.Parse(bytes), Figures.Parse(alone), Figures.Parse(aloneBytes))
        : throw new FormatException($"Four numbers were expected, not '{line}'.");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Time:F2} {Bytes:F0} {AloneTime:F2} {AloneBytes:F0}");

    private static (double Time, double Bytes) Measure(Func<object> serve)
    {
        WarmUp.With(() => Round(serve));
        var rounds = Enumerable.Range(0, 15).Select(_ => Round(serve)).ToList();
        return (Figures.Median(rounds.Select(r => r.Time)), Figures.Median(rounds.Select(r => r.Bytes)));
    }

    private static (double Time, double Bytes) Round(Func<object> serve)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        for (var i = 0; i < Times; i++)
            serve();
        return (
            Stopwatch.GetElapsedTime(start).TotalMicroseconds / Times,
            (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / Times);
    }
}
