using BenchmarkDotNet.Reports;
using Leefbaarheid.Benchmarks.Suite;

namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>One benchmark's outcome: the median of its iterations, an operation.</summary>
internal sealed record Measured(string Benchmark, string Method, int Size, double Nanoseconds, long? Bytes)
{
    public static IEnumerable<Measured> Of(Summary summary) =>
        from report in summary.Reports
        let statistics = report.ResultStatistics
        where statistics is not null
        let descriptor = report.BenchmarkCase.Descriptor
        select new Measured(
            descriptor.Type.Name,
            descriptor.WorkloadMethod.Name,
            SuiteConfig.SizeOf(report.BenchmarkCase),
            statistics.Median,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));
}
