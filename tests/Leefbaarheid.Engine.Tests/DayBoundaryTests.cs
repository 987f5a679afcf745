using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>
/// When dates begin and end. In Europe/Amsterdam the clock goes forward on 29 March 2026 (a day of 23 hours) and back on
/// 25 October 2026 (a day of 25).
/// </summary>
public sealed class DayBoundaryTests
{
    [Theory]
    [InlineData("2026-03-28", "2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00:00Z", "2026-03-30T22:00:00Z")]
    [InlineData("2026-10-24", "2026-10-23T22:00:00Z", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00:00Z", "2026-10-26T23:00:00Z")]
    public void A_window_of_one_day_is_the_whole_day_however_many_hours_it_has(string day, string start, string end)
    {
        Stands(Desk.Loans.Within(Period.FromDays(1), l => l.Due), day, start, end);
        Stands(Desk.Loans.During(l => Validity.Between(l.Due, l.Due)), day, start, end);
    }

    [Theory]
    [InlineData("2026-03-23", "2026-03-22T23:00:00Z", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-19", "2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z")]
    public void A_window_of_a_week_holds_seven_days_the_changed_one_with_them(string day, string start, string end) =>
        Stands(Desk.Loans.Within(Period.FromWeeks(1), l => l.Due), day, start, end);

    [Theory]
    [InlineData("2026-01-31", "2026-01-30T23:00:00Z", "2026-02-27T23:00:00Z")]
    [InlineData("2026-02-28", "2026-02-27T23:00:00Z", "2026-03-27T23:00:00Z")]
    [InlineData("2026-09-25", "2026-09-24T22:00:00Z", "2026-10-24T22:00:00Z")]
    public void A_window_of_a_month_counts_forward_from_its_date(string day, string start, string end) =>
        Stands(Desk.Loans.Within(Period.FromMonths(1), l => l.Due), day, start, end);

    [Fact]
    public void What_is_valid_until_a_day_counts_on_the_whole_of_that_day() => Stands(
        Desk.Loans.During(l => Validity.From(l.Due.PlusDays(-1))).During(l => Validity.Until(l.Due)),
        "2026-10-25",
        "2026-10-23T22:00:00Z",
        "2026-10-25T23:00:00Z");

    [Fact]
    public void A_duration_counts_hours_and_pays_no_heed_to_the_clock_of_the_zone()
    {
        var hours = Desk.Loans.Within(Duration.FromHours(24), l => Desk.StartOf(l.Due) + Duration.FromHours(1));
        Stands(hours, "2026-03-29", "2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z");
        Stands(hours, "2026-10-25", "2026-10-24T23:00:00Z", "2026-10-25T23:00:00Z");
    }

    [Fact]
    public void A_day_without_a_midnight_begins_when_its_first_hour_does() => Stands(
        Desk.Loans.Within(Period.FromDays(1), l => l.Due),
        "2018-11-04",
        "2018-11-04T03:00:00Z",
        "2018-11-05T02:00:00Z",
        DateTimeZoneProviders.Tzdb["America/Sao_Paulo"]);

    /// <summary>Not yet just before, from the start on, until just before the end.</summary>
    private static void Stands(Query<Loan> loans, string day, string start, string end, DateTimeZone? zone = null)
    {
        var (from, until) = (InstantPattern.General.Parse(start).Value, InstantPattern.General.Parse(end).Value);
        Rule rule = Desk.Rule("LAAT", from loan in loans select new Late(loan.Member));
        var session = Session.Open(Desk.Book(rule), from - Duration.Epsilon, zone);
        session.Put(new Loan(1, 1, "Karakter", LocalDatePattern.Iso.Parse(day).Value));
        Assert.False(IsLate(session));
        foreach (var (moment, stands) in new[] { (from, true), (until - Duration.Epsilon, true), (until, false) })
        {
            session.AdvanceTo(moment);
            Assert.Equal(stands, IsLate(session));
        }
    }

    private static bool IsLate(Session session)
    {
        session.Evaluate();
        return session.Conclusions<Late>().Count == 1;
    }
}
