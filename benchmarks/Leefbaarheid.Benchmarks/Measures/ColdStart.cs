using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Packs;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What the first use in a process costs, the compiler's work included: needs a process of its own.</summary>
internal sealed record ColdStart(double DefineInMs, double CreateInMs, double FirstRequestInMs)
{
    public static ColdStart Measure(int rules)
    {
        var start = Stopwatch.GetTimestamp();
        var defined = PackRulebook.Define(rules);
        var isDefined = Stopwatch.GetTimestamp();
        var rulebook = PackRulebook.Create(defined);
        var isCreated = Stopwatch.GetTimestamp();
        new StatelessRequest(rulebook).Serve();
        var isServed = Stopwatch.GetTimestamp();
        return new ColdStart(Between(start, isDefined), Between(isDefined, isCreated), Between(isCreated, isServed));
    }

    public static ColdStart Median(IReadOnlyCollection<ColdStart> all) => new(
        Figures.Median(all.Select(c => c.DefineInMs)),
        Figures.Median(all.Select(c => c.CreateInMs)),
        Figures.Median(all.Select(c => c.FirstRequestInMs)));

    public static ColdStart Parse(string line) =>
        line.Split(' ') is [var define, var create, var request]
            ? new ColdStart(Figures.Parse(define), Figures.Parse(create), Figures.Parse(request))
            : throw new FormatException($"Three numbers were expected, not '{line}'.");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{DefineInMs:F1} {CreateInMs:F1} {FirstRequestInMs:F1}");

    private static double Between(long start, long end) => Stopwatch.GetElapsedTime(start, end).TotalMilliseconds;
}
