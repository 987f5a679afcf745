using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Leefbaarheid.Hosting;

/// <summary>
/// What a host can measure and trace; meter and source are both called <see cref="Name"/>. Nothing in it tells of a
/// person: rules, kinds and counts alone.
/// </summary>
public static class HostingTelemetry
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "Leefbaarheid.Hosting";

    private static readonly HostClock Watch = HostClock.Of();
    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Evaluations = Meter.CreateCounter<long>(
        "leefbaarheid.evaluations", description: "Evaluations of advice.");

    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>(
        "leefbaarheid.decisions", description: "Decisions that began, were amended and ended, by rule.");

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "leefbaarheid.failures", description: "Rows for which a rule threw, by rule.");

    private static readonly Counter<long> Broken = Meter.CreateCounter<long>(
        "leefbaarheid.desk.failures", description: "Calls of a desk that failed, by what was thrown.");

    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "leefbaarheid.evaluation.duration", "s", "How long an evaluation took, with reading its facts.");

    private static readonly UpDownCounter<long> Awake = Meter.CreateUpDownCounter<long>(
        "leefbaarheid.areas.awake", description: "Areas that keep their session.");

    /// <summary>Measures something that ends in an evaluation.</summary>
    internal static TResult Evaluation<TResult>(string activity, Func<TResult> evaluate)
    {
        using var traced = Source.StartActivity(activity);
        var mark = Watch.Mark();
        var result = evaluate();
        Evaluations.Add(1);
        Durations.Record(Watch.Since(mark).TotalSeconds);
        return result;
    }

    /// <summary>Traces a call of a desk.</summary>
    internal static Activity? Call(string activity) => Source.StartActivity(activity);

    /// <summary>A call failed: what was thrown is told, and not what it said.</summary>
    internal static void Failed(Activity? call, Exception error)
    {
        call?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
        Broken.Add(1, new KeyValuePair<string, object?>("error", error.GetType().Name));
    }

    internal static void Decided(ChangeKind kind, string rule) => Decisions.Add(
        1,
        new KeyValuePair<string, object?>("rule", rule),
        new KeyValuePair<string, object?>("change", kind.ToString()));

    internal static void Threw(IEnumerable<Failure> failures)
    {
        foreach (var rule in failures.SelectMany(failure => failure.Rules))
            Failures.Add(1, new KeyValuePair<string, object?>("rule", rule));
    }

    /// <summary>So many areas more are awake, or less.</summary>
    internal static void Woke(int more) => Awake.Add(more);
}
