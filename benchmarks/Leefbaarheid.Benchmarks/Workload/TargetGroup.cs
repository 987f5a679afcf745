namespace Leefbaarheid.Benchmarks.Workload;

internal enum TargetGroup
{
    Regular,
    Sheltered,
}
