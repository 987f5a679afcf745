using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class SafetyHouseTestShape
{
    public static Shape<SafetyHouseTest> Shape { get; } = new("safetyHouseTest", f => new SafetyHouseTest(
        f.Id(t => t.Id, id => new SafetyHouseTestId(id)),
        f.Case(t => t.Case),
        f.Need(t => t.TestedOn, Sorts.Recorded))
    {
        MultipleLifeAreas = f.Answer(t => t.MultipleLifeAreas),
        TwoChainsNeeded = f.Answer(t => t.TwoChainsNeeded),
        ImpactOnSurroundings = f.Answer(t => t.ImpactOnSurroundings),
        SeriousLocalRisk = f.Answer(t => t.SeriousLocalRisk),
    });
}
