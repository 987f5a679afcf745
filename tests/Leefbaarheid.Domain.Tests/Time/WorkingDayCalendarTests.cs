using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Leefbaarheid.Domain.Tests.Time;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Netherlands;

    [Theory]
    [InlineData("2026-11-23", 1, "2026-11-24")]
    [InlineData("2026-11-23", 2, "2026-11-25")]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    [InlineData("2026-11-23", 10, "2026-12-07")]
    [InlineData("2026-11-26", 2, "2026-11-30")]
    [InlineData("2026-12-23", 3, "2026-12-29")]
    [InlineData("2026-04-02", 5, "2026-04-13")]
    [InlineData("2026-05-13", 2, "2026-05-18")]
    [InlineData("2026-04-30", 3, "2026-05-06")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    public void The_nth_working_day_after_the_start_is_found(string start, int days, string expected)
    {
        Assert.Equal(Day(expected), Calendar.Add(Day(start), days));
        Assert.Equal(Day(expected), new WorkingDayTerm(days).EndFrom(Day(start), Calendar));
    }

    [Fact]
    public void A_closing_day_of_the_caller_is_skipped()
    {
        WorkingDayCalendar closed = Calendar.WithClosingDays([Day("2026-05-15")]);
        Assert.Equal(Day("2026-05-19"), closed.Add(Day("2026-05-13"), 2));
        Assert.True(Calendar.IsWorkingDay(Day("2026-05-15")));
    }

    [Fact]
    public void Zero_working_days_is_the_start_itself_even_on_a_free_day() =>
        Assert.Equal(Day("2026-11-21"), Calendar.Add(Day("2026-11-21"), 0));

    [Fact]
    public void A_negative_number_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(Day("2026-11-21"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingDayTerm(-1));
    }

    [Fact]
    public void Closing_days_are_listed_earliest_first_and_in_the_ISO_calendar()
    {
        WorkingDayCalendar closed = Calendar.WithClosingDays(
            [Day("2026-12-24"), Day("2026-05-15").WithCalendar(CalendarSystem.Julian)]);
        Assert.Equal([Day("2026-05-15"), Day("2026-12-24")], closed.ClosingDays);
        Assert.False(closed.IsWorkingDay(Day("2026-05-15")));
        Assert.Empty(Calendar.ClosingDays);
    }

    [Fact]
    public void Calendars_are_equal_when_their_closing_days_are()
    {
        WorkingDayCalendar one = Calendar.WithClosingDays([Day("2026-05-15"), Day("2026-12-24")]);
        WorkingDayCalendar other = Calendar.WithClosingDays([Day("2026-12-24")]).WithClosingDays([Day("2026-05-15")]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Calendar);
        Assert.Equal("Netherlands, closed on 2026-05-15, 2026-12-24", one.ToString());
    }

    [Property]
    public bool Exactly_n_working_days_lie_after_the_start_up_to_the_end(ushort offset, byte days)
    {
        LocalDate start = Day("2020-01-01").PlusDays(offset % 20_000);
        LocalDate end = Calendar.Add(start, days);
        int counted = Enumerable.Range(1, Period.DaysBetween(start, end))
            .Count(n => Calendar.IsWorkingDay(start.PlusDays(n)));
        return counted == days && (days == 0 || Calendar.IsWorkingDay(end));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
