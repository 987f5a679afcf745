namespace OwnPack.Tests;

/// <summary>Each rule on both sides of its boundary.</summary>
public sealed class RuleTests
{
    private static Scenario Home => Scenario.Of(EveryRule.Coverage).Given(Some.Household());

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

    [Fact]
    public void Who_is_lonely_is_invited_for_coffee_and_what_the_library_does_is_not_done() => Home
        .Given(Some.Signal(category: SignalCategory.Loneliness)).On("2026-11-23")
        .Expect("ZG-03", d => d.Step.English == "Invite the resident for coffee in the common room.")
        .ExpectNot("ZG-03", d => d is not Act);

    [Fact]
    public void Other_worries_are_no_reason_for_coffee() => Home
        .Given(Some.Signal(category: SignalCategory.Other)).On("2026-11-23")
        .ExpectNot("ZG-03");

    [Theory]
    [InlineData(SignalCategory.Parking, "EIG-03", "OVL-01")]
    [InlineData(SignalCategory.Noise, "OVL-01", "EIG-03")]
    public void Who_reports_parking_gets_no_tips_for_a_talk(SignalCategory category, string stands, string does_not) => Home
        .Given(Some.Signal(category: category) with
        {
            Kind = NuisanceKind.OrdinaryHindrance,
            TriedSelf = Answer.No,
        })
        .On("2026-11-23")
        .Expect(stands)
        .ExpectNot(does_not);

    [Theory]
    [InlineData("A", true)]
    [InlineData("B", false)]
    public void A_block_talks_when_three_of_its_households_are_reported(string block, bool talks)
    {
        Scenario flat = Scenario.Of(EveryRule.Coverage)
            .Given(
                Some.Complex(),
                Some.Household("H1", "C1", "A"), Some.Household("H2", "C1", "A"), Some.Household("H3", "C1", block),
                Some.Many(3, n => Some.Signal($"S{n}", CaseSubject.Of(new HouseholdId($"H{n}")))))
            .On("2026-11-23");

        _ = talks
            ? flat.Expect("EIG-04", d => d is { InBlock: "A", Case.Id: "C1" }).On("2026-12-23").ExpectNot("EIG-04")
            : flat.ExpectNot("EIG-04");
    }

    [Fact]
    public void Nobody_visited_within_28_days_so_on_day_29_somebody_does() => Home
        .Given(Some.Signal(category: SignalCategory.WorryingBehaviour, on: "2026-11-02")).On("2026-11-30")
        .ExpectNot("EIG-05")
        .After(Period.FromDays(1))
        .Expect("EIG-05", d => d.Due == Some.Day("2026-12-01"));

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    public void A_visit_counts_on_day_28_and_not_on_day_29(string visited, bool acts)
    {
        Scenario later = Home
            .Given(Some.Signal(category: SignalCategory.WorryingBehaviour, on: "2026-11-02"), Some.HomeVisit(on: visited))
            .On("2026-12-01");

        _ = acts ? later.Expect("EIG-05") : later.ExpectNot("EIG-05");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Nuisance_is_repeated_from_three_reports_on(int reports, bool talks)
    {
        Scenario reported = Home
            .Given(Some.Many(reports, n => Some.Signal($"S{n}") with
            {
                Kind = NuisanceKind.OrdinaryHindrance,
                TriedSelf = Answer.Yes,
            }))
            .On("2026-11-23");

        _ = talks ? reported.Expect("OVL-02") : reported.ExpectNot("OVL-02");
    }

    private static NoiseMeasurement Measured(string id, string on, int decibels) =>
        new(id, Some.Home, Some.Day(on), decibels);
}
