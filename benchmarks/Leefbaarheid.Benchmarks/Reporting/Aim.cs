using System.Globalization;
using Leefbaarheid.Benchmarks.Suite;

namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>Something that is aimed at, and what the run gave.</summary>
internal sealed record Aim(string What, double AtMost, double? Found)
{
    public static IEnumerable<Aim> Of(Outcome run) =>
    [
        .. TimesTheFloor(run, "Engine", ""),
        .. TimesTheFloor(run, "Guide", ", as a guide writes it"),
        new Aim("One signal at 1,000,000, times that at 1,000", 3, Growth(run)),
        .. from held in run.Memory
           where held.Key.Contender == "engine"
           orderby held.Key.Households
           select new Aim($"Bytes a fact at {Text.Of(held.Key.Households)} households", 150, held.Value),
        .. from size in run.Sizes(nameof(IdleSignal))
           select new Aim(
               $"Bytes that an idle signal allocates at {Text.Of(size)}",
               150,
               run.Find(nameof(IdleSignal), "Engine", size)?.Bytes),
        .. FieldAim.Of(run),
        new Aim("A rulebook of 500 rules made, cold, ms", 50, run.Cold?.CreateInMs),
        new Aim("A stateless request on 10 rules, µs", 15, run.Time(nameof(ManyRules), "Request", 10) / 1_000),
        new Aim("The same on 500 rules, times that on 10", 3, Ratio(run, "Request", 500, 10)),
    ];

    public override string ToString() =>
        $"| {What} | {Text.Of(AtMost)} | {Text.Of(Found)} | {(Found is null ? "" : Found <= AtMost ? "met" : "missed")} |";

    private static IEnumerable<Aim> TimesTheFloor(Outcome run, string method, string how) =>
        from aimed in (IEnumerable<(string What, string Benchmark, double AtMost, int[] Sizes)>)
        [
            ("Load {0} households", nameof(LoadAll), 2.5, [10_000, 100_000]),
            ("One signal at {0}", nameof(OneSignal), 4, run.Sizes(nameof(OneSignal))),
            ("One removal at {0}", nameof(OneRemoval), 4, run.Sizes(nameof(OneRemoval))),
        ]
        from size in aimed.Sizes
        let what = aimed.What.Replace("{0}", Text.Of(size), StringComparison.Ordinal)
        select new Aim($"{what}{how}, times the floor", aimed.AtMost, run.Ratio(aimed.Benchmark, size, method));

    private static double? Growth(Outcome run) =>
        run.Time(nameof(OneSignal), "Engine", 1_000_000) / run.Time(nameof(OneSignal), "Engine", 1_000);

    private static double? Ratio(Outcome run, string method, int size, int other) =>
        run.Time(nameof(ManyRules), method, size) / run.Time(nameof(ManyRules), method, other);
}
