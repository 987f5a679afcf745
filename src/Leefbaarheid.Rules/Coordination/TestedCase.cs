using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A case that was brought in at Buurtregie, with the test for the safety house since.</summary>
internal sealed class TestedCase : IAdvised
{
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
        .. Test is null ? [] : new[] { new FactReference(FactKinds.SafetyHouseTest, Test.Id.Value) },
    ];

    ValueList<Topic> IAdvised.Topics => [];

    /// <summary>Whether all that was done on the latest day had no effect.</summary>
    public bool IsWithoutEffect => Array.TrueForAll(latest, record => record.Result == InterventionResult.NoEffect);

    /// <summary>The latest test on or after the day of the result; null without one.</summary>
    public SafetyHouseTest? Test { get; }

    /// <summary>Whether the safety house takes the case by the test: all three, or a serious local risk.</summary>
    public Verdict Passes => Test is null ? default :
        (Verdict.Of(Test.MultipleLifeAreas, Terms.MultipleLifeAreas)
            && Verdict.Of(Test.TwoChainsNeeded, Terms.TwoChainsNeeded)
            && Verdict.Of(Test.ImpactOnSurroundings, Terms.ImpactOnSurroundings))
        || Verdict.Of(Test.SeriousLocalRisk, Terms.SeriousLocalRisk);

    /// <summary>Those of the three that are not yes; all where there is no test.</summary>
    public ValueList<Term> NotYes =>
    [
        .. Test?.MultipleLifeAreas == Answer.Yes ? Nothing : [Terms.MultipleLifeAreas],
        .. Test?.TwoChainsNeeded == Answer.Yes ? Nothing : [Terms.TwoChainsNeeded],
        .. Test?.ImpactOnSurroundings == Answer.Yes ? Nothing : [Terms.ImpactOnSurroundings],
    ];

    private static readonly Term[] Nothing = [];
}
