using NodaTime;

namespace Leefbaarheid.Domain.Tests.Staff;

public class AreaTeamTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static AreaTeam With(params DistrictOffice[] offices) =>
        new(new("t1"), "Noord") { Offices = offices.ToValueList() };

    [Fact]
    public void A_later_office_follows_the_day_after_the_earlier_one_ends() =>
        Assert.Equal(2, With(new("Oud", null, Day), new("Nieuw", Day.PlusDays(1))).Offices.Count);

    [Fact]
    public void Two_offices_are_never_in_use_on_the_same_day()
    {
        var refusal = Assert.Throws<ArgumentException>(() => With(new("Oud", null, Day), new("Nieuw", Day)));
        Assert.Equal(
            "Team t1 has two offices on the same day: Oud and Nieuw; end the one before the other begins.",
            refusal.Message);
    }

    [Fact]
    public void Offices_may_be_listed_in_any_order() =>
        Assert.Equal(2, With(new("Nieuw", Day.PlusDays(1)), new("Oud", null, Day)).Offices.Count);

    [Fact]
    public void An_office_within_the_time_of_another_is_refused_wherever_it_is_listed()
    {
        var refusal = Assert.Throws<ArgumentException>(() => With(
            new("Tijdelijk", Day, Day), new("Later", Day.PlusDays(9)), new("Oud", null, Day.PlusDays(8))));
        Assert.Equal(
            "Team t1 has two offices on the same day: Oud and Tijdelijk; end the one before the other begins.",
            refusal.Message);
    }

    [Fact]
    public void An_office_ends_no_earlier_than_it_begins() =>
        Assert.Throws<ArgumentException>(() => new DistrictOffice("Oud", Day, Day.PlusDays(-1)));

    [Theory]
    [InlineData(-1)]
    [InlineData(169)]
    public void A_week_has_no_more_hours_than_it_has(int hours) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Employee(new("e1"), EmployeeRole.Caretaker) { HoursPerWeek = hours });
}
