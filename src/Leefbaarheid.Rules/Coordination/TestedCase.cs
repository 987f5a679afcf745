using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A case that was brought in at Buurtregie, with the test for the safety house since.</summary>
internal sealed class TestedCase : IAdvised
{
    private static readonly Term MultipleLifeAreasTerm = new(
        nameof(SafetyHouseTest.MultipleLifeAreas),
        "problemen op meer leefgebieden",
        "problems in several areas of life");

    private static readonly Term TwoChainsNeededTerm = new(
        nameof(SafetyHouseTest.TwoChainsNeeded), "twee ketens nodig", "two chains needed");

    private static readonly Term ImpactOnSurroundingsTerm = new(
        nameof(SafetyHouseTest.ImpactOnSurroundings), "gevolgen voor de omgeving", "impact on the surroundings");

    private static readonly Term SeriousLocalRiskTerm = new(
        nameof(SafetyHouseTest.SeriousLocalRisk), "ernstig lokaal veiligheidsrisico", "serious local safety risk");

    private readonly CoordinationRecord[] latest;

    public TestedCase(Grouping<CaseKey, CoordinationRecord> records, Group<SafetyHouseTest> tests)
    {
        Case = records.Key.Case;
        LocalDate day = records.Max(record => record.On);
        latest = [.. records.Where(record => record.On == day)];
        Start = latest.Max(record => record.ToldOn);
        Test = tests.Where(test => test.TestedOn >= Start)
            .OrderByDescending(test => test.TestedOn)
            .ThenBy(test => test.Id)
            .FirstOrDefault();
    }

    public CaseSubject Case { get; }

    /// <summary>The day the result was told, of several the latest.</summary>
    public LocalDate Start { get; }

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts =>
    [
        .. latest.Select(record => record.Fact).OrderBy(fact => fact.Id, StringComparer.Ordinal),
        .. Test is null
            ? Array.Empty<FactReference>()
            : [new FactReference(FactKinds.SafetyHouseTest, Test.Id.Value)],
    ];

    ValueList<Topic> IAdvised.Topics => [];

    /// <summary>Whether all that was done on the latest day had no effect.</summary>
    public bool IsWithoutEffect => Array.TrueForAll(latest, record => record.Result == InterventionResult.NoEffect);

    /// <summary>The latest test on or after the day of the result; null without one.</summary>
    public SafetyHouseTest? Test { get; }

    /// <summary>Whether the safety house takes the case by the test: all three, or a serious local risk.</summary>
    public Verdict Passes => Test is null ? default :
        (Verdict.Of(Test.MultipleLifeAreas, MultipleLifeAreasTerm)
            && Verdict.Of(Test.TwoChainsNeeded, TwoChainsNeededTerm)
            && Verdict.Of(Test.ImpactOnSurroundings, ImpactOnSurroundingsTerm))
        || Verdict.Of(Test.SeriousLocalRisk, SeriousLocalRiskTerm);

    /// <summary>Those of the three that are not yes; all where there is no test.</summary>
    public ValueList<Term> NotYes =>
    [
        .. Test?.MultipleLifeAreas == Answer.Yes ? Array.Empty<Term>() : [MultipleLifeAreasTerm],
        .. Test?.TwoChainsNeeded == Answer.Yes ? Array.Empty<Term>() : [TwoChainsNeededTerm],
        .. Test?.ImpactOnSurroundings == Answer.Yes ? Array.Empty<Term>() : [ImpactOnSurroundingsTerm],
    ];
}
