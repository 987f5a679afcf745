using Leefbaarheid.Abstractions.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Time;

/// <summary>A window of n days makes a date count on n days, its own the first.</summary>
public sealed class WithinTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void A_date_counts_on_as_many_days_as_the_window_has() =>
        Assert.Equal(Validity.Between(Monday, Monday.PlusDays(89)), CountsOn(Period.FromDays(90), Monday));

    [Fact]
    public void A_window_of_a_day_is_the_day_itself() =>
        Assert.Equal(Validity.Between(Monday, Monday), CountsOn(Period.FromDays(1), Monday));

    [Fact]
    public void Months_count_forward_from_the_date() =>
        Assert.Equal(
            Validity.Between(new LocalDate(2026, 1, 31), new LocalDate(2026, 2, 27)),
            CountsOn(Period.FromMonths(1), new LocalDate(2026, 1, 31)));

    [Fact]
    public void An_instant_counts_until_the_window_is_over()
    {
        var noon = Instant.FromUtc(2026, 11, 23, 12, 0);
        var query = (DuringQuery<Complaint>)Town.Complaints.Within(Duration.FromHours(36), _ => noon);

        Assert.Equal(
            Validity.Between(noon, noon + Duration.FromHours(36)), query.Validity(new Complaint(1, 1, Monday)));
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_date_whose_window_ends_after_the_last_date_counts_for_good(LocalDate date, Period window) =>
        Assert.Equal(Validity.From(date), CountsOn(window, date));

    [Fact]
    public void A_date_whose_window_ends_with_the_last_date_counts_until_then() =>
        Assert.Equal(
            Validity.Between(LocalDate.MaxIsoValue.PlusDays(-1), LocalDate.MaxIsoValue.PlusDays(-1)),
            CountsOn(Period.FromDays(1), LocalDate.MaxIsoValue.PlusDays(-1)));

    [Fact]
    public void An_instant_whose_window_ends_after_the_last_instant_counts_for_good()
    {
        Assert.Equal(Validity.From(Instant.MaxValue), Counts(Instant.MaxValue, Duration.Epsilon));
        Assert.Equal(
            Validity.Between(Instant.MaxValue - Duration.Epsilon, Instant.MaxValue),
            Counts(Instant.MaxValue - Duration.Epsilon, Duration.Epsilon));
        Assert.Equal(Validity.From(Instant.MinValue), Counts(Instant.MinValue, Duration.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void A_window_of_no_days_or_less_is_refused(Period window, string written)
    {
        var refused = Assert.Throws<ArgumentException>(() => Town.Complaints.Within(window, c => c.On));

        Assert.Equal($"The window {written} is empty or negative; give at least one day.", refused.Message);
    }

    [Fact]
    public void A_window_of_hours_over_dates_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(
            () => Town.Complaints.Within(Period.FromHours(36), c => c.On));

        Assert.Equal("The window PT36H holds hours; give days, weeks, months or years.", refused.Message);
    }

    [Fact]
    public void A_window_of_no_time_or_less_is_refused()
    {
        var none = Assert.Throws<ArgumentException>(
            () => Town.Complaints.Within(Duration.Zero, _ => Instant.MinValue));
        var less = Assert.Throws<ArgumentException>(
            () => Town.Complaints.Within(Duration.FromHours(-1), _ => Instant.MinValue));

        Assert.Equal("The window 0:00:00:00 is zero or negative; give more than zero.", none.Message);
        Assert.Equal("The window -0:01:00:00 is zero or negative; give more than zero.", less.Message);
    }

    public static TheoryData<LocalDate, Period> Beyond() => new()
    {
        { LocalDate.MaxIsoValue, Period.FromDays(1) },
        { LocalDate.MaxIsoValue.PlusDays(-1), Period.FromWeeks(1) },
        { LocalDate.MaxIsoValue.PlusDays(-40), Period.FromMonths(2) },
        { new LocalDate(2026, 11, 23), Period.FromYears(9000) },
        { new LocalDate(2026, 11, 23), Period.FromYears(int.MaxValue) },
        { new LocalDate(2026, 11, 23), Period.FromDays(int.MaxValue) },
        { new LocalDate(2026, 11, 23), Period.FromMonths(int.MaxValue) },
        { new LocalDate(2026, 11, 23), Period.FromWeeks(int.MaxValue) },
    };

    public static TheoryData<Period, string> Empty() => new()
    {
        { Period.Zero, "P0D" },
        { Period.FromDays(-1), "P-1D" },
        { Period.FromMonths(1) - Period.FromDays(30), "P1M-30D" },
    };

    private static Validity Counts(Instant instant, Duration window) =>
        ((DuringQuery<Complaint>)Town.Complaints.Within(window, _ => instant)).Validity(new Complaint(1, 1, Monday));

    private static Validity CountsOn(Period window, LocalDate date) =>
        ((DuringQuery<Complaint>)Town.Complaints.Within(window, c => c.On)).Validity(new Complaint(1, 1, date));
}
