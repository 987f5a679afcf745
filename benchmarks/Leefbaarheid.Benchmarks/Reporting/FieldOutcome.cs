using Leefbaarheid.Benchmarks.Measures;

namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>What one run measured of the built-in rules; what it did not run is null.</summary>
/// <param name="Field">Workload Field, by households.</param>
/// <param name="Mix">Workload Mix, by households.</param>
/// <param name="Request">A stateless request of signals.</param>
/// <param name="Household">One of a household with arrears, a placement and a part in a project.</param>
/// <param name="Cold">First use in a process.</param>
internal sealed record FieldOutcome(
    IReadOnlyDictionary<int, FieldFigures> Field,
    IReadOnlyDictionary<int, MixFigures> Mix,
    RequestFigures? Request,
    RequestFigures? Household,
    FieldColdStart? Cold);
