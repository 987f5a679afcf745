using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Scenarios;

/// <summary>Scenario C12: a caretaker is threatened, and the training has expired.</summary>
public class AggressionTests
{
    private const string Monday = "2026-11-23";
    private static readonly EmployeeId Caretaker = new("w1");

    private static World C12(string trainedOn = "2024-11-20", params Indicator[] indicators) => new World(Monday)
        .With(Signal("s1", SignalCategory.AggressionAgainstStaff, 3, Monday) with { Indicators = [.. indicators] })
        .With(new Employee(Caretaker, EmployeeRole.Caretaker)
        {
            Trainings = [new Training("signaleren", Day(trainedOn))],
        });

    [Fact]
    [Concludes("AGR-01")]
    [Concludes("SCHO-01")]
    [DoesNotConclude("OVL-05")]
    public void C12_aggression_is_registered_and_reported_and_visits_go_by_two()
    {
        World world = C12(indicators: Indicator.Threat);

        Decision register = world.Of("AGR-01").OfType<Act>().Single(a => a.Partner is null);
        Decision report = world.Of("AGR-01").OfType<Act>().Single(a => a.Partner?.Kind == PartnerKind.Police);
        Assert.Equal("AGR-01", world.Primary);
        Assert.Equal(Day("2026-11-24"), register.Due);
        Assert.Equal(Day("2026-11-24"), report.Due);
        Assert.Equal([DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts], report.Fields);
        Assert.Equal(Day("2027-11-23"), register.Dates.Single().On);
        Assert.Equal(Day("2027-11-23"), world.One<Schedule>("AGR-01").Due);
        Assert.Equal("AGR-01", world.One<Warn>("PRI-01").Of);
        Assert.Equal(["OrganisationVersusResident"], world.One<Block>("BB-02").Reasons.Codes());
        Assert.False(world.Fires("OVL-05"));
    }

    [Fact]
    public void C12_the_training_is_a_case_of_the_employee()
    {
        World world = C12();

        Warn training = world.One<Warn>("SCHO-01");
        Assert.Equal(CaseSubject.Of(Caretaker), training.Case);
        Assert.Equal(Day("2026-11-20"), training.Dates.Single().On);
        Assert.Equal("SCHO-01", world.PrimaryOf(CaseSubject.Of(Caretaker)));
        Assert.True(training.NeedsConfirmation);
    }

    [Fact]
    [DoesNotConclude("AGR-01")]
    public void Aggression_among_residents_is_nuisance_and_no_matter_of_staff()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Aggression, 3, Monday, NuisanceKind.Unclear));

        Assert.False(world.Fires("AGR-01"));
    }

    [Fact]
    public void Without_threat_or_violence_the_police_is_left_out()
    {
        World world = C12(indicators: Indicator.Shouting);

        Assert.Null(world.One<Act>("AGR-01").Partner);
        Assert.False(world.Fires("PRI-01"));
    }

    [Fact]
    public void After_twelve_months_the_review_alone_is_left_until_it_is_carried_out()
    {
        World world = C12(indicators: Indicator.Threat);
        Assert.Equal(3, world.On("2027-11-23").Of("AGR-01").Count);

        Schedule review = Assert.IsType<Schedule>(Assert.Single(world.On("2027-11-24").Of("AGR-01")));
        Assert.Equal("visitByTwo", review.Of);
        Assert.Equal("AGR-01", world.Primary);
        Assert.False(world.Fires("PRI-01"));

        world.On("2028-03-01").With(Step("i9", "2028-03-01", "AGR-01") with { Of = "visitByTwo" });
        Assert.False(world.Fires("AGR-01"));
    }

    [Fact]
    public void What_was_registered_ends_no_review_when_the_twelve_months_are_over()
    {
        World world = C12().With(Step("i1", "2026-11-24", "AGR-01"));
        Assert.IsType<Schedule>(Assert.Single(world.Of("AGR-01")));

        Assert.IsType<Schedule>(Assert.Single(world.On("2027-11-24").Of("AGR-01")));
    }

    [Theory]
    [InlineData("2026-11-23", 3, "2027-11-23", true)]
    [InlineData("2026-11-23", 3, "2027-11-24", false)]
    [InlineData("2025-11-24", 2, "2027-11-23", true)]
    public void Reporting_to_the_police_lasts_as_long_as_visits_by_two(
        string threat, int severity, string today, bool reports)
    {
        World world = C12().With(Signal("s2", SignalCategory.AggressionAgainstStaff, severity - 1, threat) with
        {
            Indicators = [Indicator.Threat],
        });

        Assert.Equal(reports, world.On(today).Of("AGR-01").Any(d => d.Of == "policeReport"));
    }

    [Theory]
    [InlineData("2027-11-23", true)]
    [InlineData("2027-11-24", false)]
    public void A_step_that_names_nothing_ends_the_review_once_the_rest_is_over(string on, bool stands)
    {
        World world = C12().On("2027-11-24").With(Step("i1", on, "AGR-01"));

        Assert.Equal(stands, world.Fires("AGR-01"));
    }

    [Theory]
    [InlineData("2024-11-22", true)]
    [InlineData("2024-11-23", false)]
    [DoesNotConclude("SCHO-01")]
    public void A_training_is_valid_on_its_last_day(string trainedOn, bool expired) =>
        Assert.Equal(expired, C12(trainedOn).Fires("SCHO-01"));

    [Theory]
    [InlineData(EmployeeRole.Other, null, false)]
    [InlineData(EmployeeRole.Other, true, true)]
    [InlineData(EmployeeRole.Caretaker, false, false)]
    [InlineData(EmployeeRole.SocialProjectGuide, null, true)]
    public void The_role_decides_who_enters_homes_unless_it_was_recorded(
        EmployeeRole role, bool? recorded, bool fires)
    {
        World world = new World(Monday).With(new Employee(Caretaker, role) { BehindTheDoor = recorded });

        Assert.Equal(fires, world.Fires("SCHO-01"));
        Assert.All(world.Of("SCHO-01"), d => Assert.Empty(d.Dates));
    }

    [Fact]
    public void A_valid_training_expires_by_time_alone()
    {
        World world = C12("2024-11-23");
        Assert.False(world.Fires("SCHO-01"));
        Assert.True(world.On("2026-11-24").Fires("SCHO-01"));
    }
}
