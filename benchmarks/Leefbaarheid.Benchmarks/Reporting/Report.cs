using System.Globalization;
using BenchmarkDotNet.Running;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Benchmarks.Measures;
using Leefbaarheid.Benchmarks.Suite;

namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>Runs everything and writes the outcome into the page beside this project.</summary>
internal static class Report
{
    private const string Begin = "<!-- figures of one run: begin (written by --report) -->";
    private const string End = "<!-- figures of one run: end -->";
    private const int ColdTries = 5;
    private static readonly string[] MemoryContenders = ["floor", "engine", "guide", "floor90", "engine90", "guide90"];
    private static readonly int[] MixSizes = [10_000];
    private static readonly int[] FieldSizes = [1_000, 5_000, 100_000, 500_000];
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    /// <param name="largestWorld">In households; larger worlds are left out.</param>
    public static void Write(int largestWorld)
    {
        Agreement.Check();
        FieldAgreement.Check();
        var summary = BenchmarkRunner.Run(typeof(Report).Assembly, new SuiteConfig(largestWorld)).Single();
        var machine = string.Join('\n', summary.HostEnvironmentInfo.ToFormattedString());
        var outcome = new Outcome(machine, [.. Measured.Of(summary)], Memory(largestWorld), Cold(), Rules(largestWorld));
        Insert(new ReportPage(outcome).ToMarkdown());
    }

    public static Dictionary<(string Contender, int Households), double> Memory(int largestWorld) =>
        (from size in Sizes.Where(s => s <= largestWorld)
         from contender in MemoryContenders
         let printed = OwnProcess.Run("--memory", contender, size.ToString(CultureInfo.InvariantCulture))
         select ((contender, size), Figures.Parse(printed))).ToDictionary();

    private static FieldOutcome Rules(int largestWorld) => new(
        BySize(FieldSizes, largestWorld, "--field-figures", FieldFigures.Parse),
        BySize(MixSizes, largestWorld, "--mix-figures", MixFigures.Parse),
        Request(FieldRequest.Signals),
        Request(FieldRequest.Household),
        FieldColdStart.Median([.. Times("--field-cold").Select(FieldColdStart.Parse)]));

    private static Dictionary<int, T> BySize<T>(int[] sizes, int largest, string verb, Func<string, T> parse) => sizes
        .Where(size => size <= largest)
        .ToDictionary(size => size, size => parse(OwnProcess.Run(verb, size.ToString(CultureInfo.InvariantCulture))));

    private static RequestFigures Request(string file) =>
        RequestFigures.Parse(OwnProcess.Run("--request-figures", file));

    private static ColdStart Cold() => ColdStart.Median([.. Times("--cold", "500").Select(ColdStart.Parse)]);

    private static IEnumerable<string> Times(params string[] verb) =>
        Enumerable.Range(0, ColdTries).Select(_ => OwnProcess.Run(verb));

    private static void Insert(string markdown)
    {
        var page = Repository.Find(Path.Combine("benchmarks", "README.md"));
        var text = File.ReadAllText(page);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{page} lacks the lines '{Begin}' and '{End}'.");
        File.WriteAllText(page, $"{text[..(begin + Begin.Length)]}\n\n{markdown}\n{text[end..]}");
    }
}
