using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Leefbaarheid.Domain.Tests.Time;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData(2026, "1-1 3-4 6-4 27-4 5-5 14-5 25-5 25-12 26-12")]
    [InlineData(2027, "1-1 26-3 29-3 27-4 5-5 6-5 17-5 25-12 26-12")]
    [InlineData(2028, "1-1 14-4 17-4 27-4 5-5 25-5 5-6 25-12 26-12")]
    public void The_holidays_of_a_year_are_computed(int year, string expected) =>
        Assert.Equal(
            expected.Split(' '), PublicHolidays.In(year).Select(day => $"{day.Day}-{day.Month}"));

    [Fact]
    public void Kings_day_is_the_26th_when_the_27th_is_a_Sunday()
    {
        Assert.Equal(new LocalDate(2025, 4, 26), PublicHolidays.KingsDay(2025));
        Assert.Equal(new LocalDate(2026, 4, 27), PublicHolidays.KingsDay(2026));
        Assert.False(PublicHolidays.Contains(new LocalDate(2025, 4, 27)));
    }

    [Fact]
    public void A_day_is_a_holiday_where_the_list_of_its_year_has_it()
    {
        for (var day = new LocalDate(2014, 1, 1); day.Year < 2200; day = day.PlusDays(1))
            Assert.Equal(PublicHolidays.In(day.Year).Contains(day), PublicHolidays.Contains(day));
    }

    [Fact]
    public void Two_holidays_on_one_day_are_one_day() =>
        Assert.Equal(8, PublicHolidays.In(2016).Count); // Hemelvaart on 5 May

    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_computed(int year, string expected) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(expected).Value, PublicHolidays.EasterSunday(year));

    [Theory]
    [InlineData("2023-04-28")]
    [InlineData("2023-05-19")]
    [InlineData("2024-05-10")]
    [InlineData("2024-12-27")]
    [InlineData("2025-05-30")]
    [InlineData("2026-01-02")]
    [InlineData("2026-05-15")]
    [InlineData("2027-05-07")]
    [InlineData("2028-04-28")]
    [InlineData("2028-05-26")]
    public void A_day_equated_by_decree_is_a_working_day_all_the_same(string text)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(text).Value;
        Assert.True(EquatedDays.Contains(day));
        Assert.True(WorkingDayCalendar.Netherlands.IsWorkingDay(day));
    }
}
