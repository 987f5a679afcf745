namespace PackNamespace.Tests;

/// <summary>Each rule on both sides of its boundary.</summary>
public sealed class RuleTests
{
    private static Scenario Home => Scenario.Of(OwnRulebook.Create()).Given(Some.Household());

    [Fact]
    public void An_afraid_reporter_is_called_back_on_the_day_itself() => Home
        .Given(Some.Signal() with { ReporterAfraid = true }).On("2026-11-23")
        .Expect("EIG-01", d => d.Due == Some.Day("2026-11-23"))
        .Given(Some.Signal())
        .ExpectNot("EIG-01");

    [Fact]
    public void A_home_is_loud_when_it_is_over_40_dB_twice() => Home
        .Given(Measured("m1", "2026-11-01", 41), Measured("m2", "2026-11-23", 40)).On("2026-11-23")
        .ExpectNot<LoudHome>()
        .Given(Measured("m2", "2026-11-23", 52))
        .Expect<LoudHome>(loud => loud is { Home.Value: "H1", Loudest: 52 });

    [Fact]
    public void A_measurement_counts_for_30_days() => Home
        .Given(Measured("m1", "2026-11-01", 50), Measured("m2", "2026-11-23", 50)).On("2026-11-30")
        .Expect<LoudHome>()
        .On("2026-12-01")
        .ExpectNot<LoudHome>();

    private static NoiseMeasurement Measured(string id, string on, int decibels) =>
        new(id, Some.Home, Some.Day(on), decibels);
}
