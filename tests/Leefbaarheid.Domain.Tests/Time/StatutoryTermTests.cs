using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Leefbaarheid.Domain.Tests.Time;

public sealed class StatutoryTermTests
{
    [Theory]
    [InlineData("2026-11-23", 14, "2026-12-07")]
    [InlineData("2026-02-23", 42, "2026-04-07")]
    [InlineData("2026-11-20", 42, "2027-01-04")]
    [InlineData("2026-03-02", 56, "2026-04-28")]
    [InlineData("2026-11-02", 56, "2026-12-28")]
    [InlineData("2026-04-30", 14, "2026-05-18")]
    public void An_end_on_a_free_or_equated_day_moves_on(string start, int days, string expected) =>
        Assert.Equal(Day(expected), StatutoryTerm.Days(days).EndFrom(Day(start)));

    [Fact]
    public void Without_a_decree_the_day_after_Ascension_Day_ends_a_term()
    {
        // 2029: Hemelvaart on Thursday 10 May, no decree known for the Friday.
        Assert.Equal(Day("2029-05-11"), StatutoryTerm.Days(14).EndFrom(Day("2029-04-26")));
        Assert.Equal(Day("2026-05-18"), StatutoryTerm.Days(14).EndFrom(Day("2026-04-30")));
    }

    [Theory]
    [InlineData("2026-12-24", 3, "2026-12-29")]
    [InlineData("2026-04-02", 3, "2026-04-08")]
    public void A_term_of_three_days_holds_two_ordinary_days(string start, int days, string expected) =>
        Assert.Equal(Day(expected), StatutoryTerm.Days(days).EndFrom(Day(start)));

    [Fact]
    public void A_term_of_two_days_is_moved_but_not_lengthened() =>
        Assert.Equal(Day("2026-12-28"), StatutoryTerm.Days(2).EndFrom(Day("2026-12-24")));

    [Fact]
    public void Long_terms_end_where_they_end()
    {
        Assert.Equal(Day("2026-11-21"), StatutoryTerm.Days(91).EndFrom(Day("2026-08-22")));
        Assert.Equal(Day("2026-11-23"), StatutoryTerm.Days(90).EndFrom(Day("2026-08-23")));
        Assert.Equal(Day("2026-11-21"), StatutoryTerm.Weeks(13).EndFrom(Day("2026-08-22")));
        Assert.Equal(Day("2026-11-23"), StatutoryTerm.Weeks(12).EndFrom(Day("2026-08-29")));
        Assert.Equal(Day("2026-11-21"), StatutoryTerm.Months(4).EndFrom(Day("2026-07-21")));
        Assert.Equal(Day("2026-11-23"), StatutoryTerm.Months(3).EndFrom(Day("2026-08-21")));
        Assert.Equal(Day("2026-11-21"), StatutoryTerm.Years(1).EndFrom(Day("2025-11-21")));
    }

    [Fact]
    public void A_term_counted_back_stays_on_a_free_day() =>
        Assert.Equal(Day("2026-11-21"), StatutoryTerm.Days(14).StartBefore(Day("2026-12-05")));

    [Fact]
    public void A_term_counted_back_still_holds_two_ordinary_days() =>
        Assert.Equal(Day("2026-12-23"), StatutoryTerm.Days(3).StartBefore(Day("2026-12-28")));

    [Fact]
    public void Weeks_and_the_same_number_of_days_give_the_same_end() =>
        Assert.Equal(
            StatutoryTerm.Days(56).EndFrom(Day("2026-03-02")), StatutoryTerm.Weeks(8).EndFrom(Day("2026-03-02")));

    [Fact]
    public void A_term_is_at_least_one_long() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StatutoryTerm.Days(0));

    [Fact]
    public void Terms_are_equal_by_length()
    {
        Assert.Equal(StatutoryTerm.Weeks(8), StatutoryTerm.Weeks(8));
        Assert.NotEqual(StatutoryTerm.Weeks(8), StatutoryTerm.Weeks(6));
    }

    [Property]
    public bool A_governed_term_never_ends_early_nor_on_a_free_day(ushort offset, byte days)
    {
        LocalDate start = Day("2020-01-01").PlusDays(offset % 20_000);
        int length = (days % 90) + 1;
        LocalDate end = StatutoryTerm.Days(length).EndFrom(start);
        return end >= start.PlusDays(length)
            && WorkingDayCalendar.Netherlands.IsWorkingDay(end)
            && !EquatedDays.Contains(end);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
