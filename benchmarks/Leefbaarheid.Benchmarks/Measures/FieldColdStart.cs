using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>
/// What the built-in rulebook costs at first use in a process, the compiler's work included: needs a process of its own.
/// </summary>
/// <param name="CreateInMs">The rulebook made.</param>
/// <param name="FirstRequestInMs">The first stateless request; its file has been read.</param>
internal sealed record FieldColdStart(double CreateInMs, double FirstRequestInMs)
{
    public static FieldColdStart Measure()
    {
        var start = Stopwatch.GetTimestamp();
        LeefbaarheidRulebook.Create();
        var create = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        _ = FieldSession.Rulebook;
        var request = new FieldRequest(FieldRequest.Signals);
        start = Stopwatch.GetTimestamp();
        request.Serve();
        return new FieldColdStart(create, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    public static FieldColdStart Median(IReadOnlyCollection<FieldColdStart> all) => new(
        Figures.Median(all.Select(c => c.CreateInMs)), Figures.Median(all.Select(c => c.FirstRequestInMs)));

    public static FieldColdStart Parse(string line) => line.Split(' ') is [var create, var request]
        ? new FieldColdStart(Figures.Parse(create), Figures.Parse(request))
        : throw new FormatException($"Two numbers were expected, not '{line}'.");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CreateInMs:F1} {FirstRequestInMs:F1}");
}
