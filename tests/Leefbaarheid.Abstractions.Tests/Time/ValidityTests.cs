using System.Globalization;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Time;

/// <summary>A validity holds the whole day at both ends; an instant begins included and ends excluded.</summary>
public sealed class ValidityTests
{
    private static readonly LocalDate First = new(2026, 11, 23);
    private static readonly LocalDate Last = new(2026, 11, 30);
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 12, 0);
    private static readonly Instant End = Instant.FromUtc(2026, 11, 24, 12, 0);

    [Fact]
    public void Always_is_the_default_and_open_at_both_ends()
    {
        Assert.Equal(default, Validity.Always);
        Assert.Equal((null, null, null, null), Ends(Validity.Always));
    }

    [Fact]
    public void A_last_day_counts_whole() =>
        Assert.Equal((First, Last.PlusDays(1), null, null), Ends(Validity.Between(First, Last)));

    [Fact]
    public void One_day_counts_from_its_start_until_its_end() =>
        Assert.Equal((First, First.PlusDays(1), null, null), Ends(Validity.Between(First, First)));

    [Fact]
    public void From_has_no_end_and_until_no_beginning()
    {
        Assert.Equal((First, null, null, null), Ends(Validity.From(First)));
        Assert.Equal((null, Last.PlusDays(1), null, null), Ends(Validity.Until(Last)));
        Assert.Equal((null, null, Start, null), Ends(Validity.From(Start)));
        Assert.Equal((null, null, null, End), Ends(Validity.Until(End)));
    }

    [Fact]
    public void The_last_day_that_there_is_means_no_end() =>
        Assert.Equal(Validity.From(First), Validity.Between(First, LocalDate.MaxIsoValue));

    [Fact]
    public void Instants_stay_as_they_are() =>
        Assert.Equal((null, null, Start, End), Ends(Validity.Between(Start, End)));

    [Fact]
    public void Intervals_convert_with_their_own_boundaries()
    {
        Assert.Equal(Validity.Between(First, Last), (Validity)new DateInterval(First, Last));
        Assert.Equal(Validity.Between(Start, End), (Validity)new Interval(Start, End));
        Assert.Equal(Validity.From(Start), (Validity)new Interval(Start, null));
        Assert.Equal(Validity.Always, (Validity)new Interval(null, null));
    }

    [Fact]
    public void It_is_written_with_both_ends_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var withDots = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        withDots.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = withDots;

            Assert.Equal("2026-11-23…2026-11-30", Validity.Between(First, Last).ToString());
            Assert.Equal("2026-11-23…", Validity.From(First).ToString());
            Assert.Equal("…2026-11-24T12:00:00Z", Validity.Until(End).ToString());
            Assert.Equal("…", Validity.Always.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (LocalDate?, LocalDate?, Instant?, Instant?) Ends(Validity validity) =>
        (validity.FirstDay, validity.DayAfter, validity.Start, validity.End);
}
