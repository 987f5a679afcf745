using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>What all benchmarks share; each names its own job.</summary>
internal sealed class SuiteConfig : ManualConfig
{
    /// <summary>The category of contenders that start from scratch each time, and so run on the smaller worlds only.</summary>
    public const string Slow = "slow";

    private const int LargestForSlow = 10_000;

    /// <param name="largestWorld">In households; larger worlds are left out.</param>
    public SuiteConfig(int largestWorld)
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddFilter(new SimpleFilter(c => SizeOf(c) <= (IsSlow(c) ? Math.Min(LargestForSlow, largestWorld) : largestWorld)));
        WithOption(ConfigOptions.DisableLogFile, true);
        WithOption(ConfigOptions.JoinSummary, true);
    }

    /// <summary>The number of households or of rules.</summary>
    public static int SizeOf(BenchmarkCase benchmark) => (int)benchmark.Parameters.Items.Single().Value;

    private static bool IsSlow(BenchmarkCase benchmark) => benchmark.Descriptor.Categories.Contains(Slow);
}
