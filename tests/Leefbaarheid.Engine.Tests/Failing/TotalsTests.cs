using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Failing;

/// <summary>A total that cannot be folded is a failure of its key, and goes when its cause goes.</summary>
public sealed class TotalsTests
{
    [Fact]
    public void A_row_that_cannot_be_added_is_a_failure_of_its_key()
    {
        var session = Totals((sum, r) => sum + r.Text!.Length, (sum, r) => sum - r.Text!.Length);
        session.Put(new Report(1, 1, "abc"), new Report(2, 1, null), new Report(3, 2, "ab"));
        session.Evaluate();
        Assert.Equal([new Total(2, 2)], session.Conclusions<Total>());
        Assert.Equal(1, Assert.Single(session.Failures).Row);

        session.Put(new Report(2, 1, "de"));
        var changes = session.Evaluate();
        Assert.Single(changes.Recoveries);
        Assert.Equal([new Total(1, 5)], changes.Began<Total>());
        Assert.Empty(session.Failures);
    }

    [Fact]
    public void Many_rows_that_cannot_be_added_are_one_failure_of_their_key()
    {
        var session = Totals((sum, r) => sum + r.Text!.Length, (sum, r) => sum - r.Text!.Length);
        session.Put(new Report(1, 1, null), new Report(2, 1, null), new Report(3, 1, "ab"));
        session.Evaluate();
        Assert.Single(session.Failures);
        session.Remove<Report>(1);
        session.Evaluate();
        Assert.Single(session.Failures);
        session.Remove<Report>(2);
        session.Evaluate();
        Assert.Empty(session.Failures);
        Assert.Equal([new Total(1, 2)], session.Conclusions<Total>());
    }

    [Fact]
    public void Where_the_inverse_throws_the_total_is_folded_anew_and_nobody_is_blamed()
    {
        var session = Totals(
            (sum, r) => sum + r.N, (sum, r) => r.Text is null ? throw new NotSupportedException() : sum - r.N);
        session.Put(new Report(1, 1, null, 5), new Report(2, 1, "b", 3));
        session.Evaluate();
        session.Remove<Report>(1);
        session.Evaluate();
        Assert.Equal([new Total(1, 3)], session.Conclusions<Total>());
        session.Put(new Report(3, 1, null, 2));
        session.Put(new Report(4, 1, "d", 1));
        session.Evaluate();
        Assert.Equal([new Total(1, 6)], session.Conclusions<Total>());
        Assert.Empty(session.Failures);
    }

    [Fact]
    public void Rows_that_come_after_an_inverse_that_threw_in_the_same_evaluation_are_not_blamed()
    {
        var session = Office.On(Office.Rule("TOTAL",
            Office.Reports.AggregateBy(
                    r => r.Case,
                    "",
                    (all, r) => all.Insert(all.Length, r.Text!),
                    (all, r) => r.N == 0 ? throw new NotSupportedException() : Without(all, r.Text!))
                .Select(sum => new Total(sum.Key, sum.Value.Length))));
        session.Put(new Report(1, 1, "a", 0), new Report(2, 1, "b"));
        session.Evaluate();
        session.Remove<Report>(1);
        session.Put(new Report(3, 1, "c"), new Report(4, 1, "d"));
        var changes = session.Evaluate();
        Assert.Empty(changes.Failures);
        Assert.Equal([new Total(1, 3)], session.Conclusions<Total>());
    }

    [Fact]
    public void A_fold_anew_that_throws_is_told()
    {
        var refuses = false;
        var session = Totals(
            (sum, r) => refuses ? throw new TimeoutException() : sum + r.N,
            (_, _) => throw new NotSupportedException());
        session.Put(new Report(1, 1, "a", 5), new Report(2, 1, "b", 3));
        session.Evaluate();
        refuses = true;
        session.Remove<Report>(1);
        var changes = session.Evaluate();
        var failure = Assert.Single(changes.Failures);
        Assert.IsType<TimeoutException>(failure.Error);
        Assert.Equal(1, failure.Row);
        Assert.Equal(["TOTAL"], failure.Rules);
        Assert.Empty(session.Conclusions<Total>());
        Assert.Single(session.Failures);

        session.Remove<Report>(2);
        Assert.Single(session.Evaluate().Recoveries);
        Assert.Empty(session.Failures);
    }

    [Fact]
    public void A_sum_that_does_not_fit_recovers_when_it_fits_again()
    {
        var session = Office.On(Office.Rule("TOTAL",
            Office.Reports.AggregateBy(r => r.Case, 0, (sum, r) => checked(sum + r.N), (sum, r) => checked(sum - r.N))
                .Select(sum => new Total(sum.Key, sum.Value))));
        session.Put(new Report(1, 1, "a", int.MaxValue));
        session.Evaluate();
        session.Put(new Report(2, 1, "b", 1));
        session.Evaluate();
        Assert.Empty(session.Conclusions<Total>());
        Assert.IsType<OverflowException>(Assert.Single(session.Failures).Error);

        session.Remove<Report>(1);
        session.Evaluate();
        Assert.Equal([new Total(1, 1)], session.Conclusions<Total>());
        Assert.Empty(session.Failures);
        session.Put(new Report(3, 1, "c", 4));
        session.Evaluate();
        Assert.Equal([new Total(1, 5)], session.Conclusions<Total>());
    }

    [Fact]
    public void Of_a_key_that_was_emptied_no_residue_stays()
    {
        var session = Office.On(Office.Rule("TOTAL",
            Office.Reports.AggregateBy(r => r.Case, 0.0, (sum, r) => sum + (r.N * 0.1), (sum, r) => sum - (r.N * 0.1))
                .Select(sum => new Total(sum.Key, BitConverter.DoubleToInt64Bits(sum.Value)))));
        session.Put(new Report(1, 1, "a", 1), new Report(2, 1, "b", 2), new Report(3, 1, "c", 7));
        session.Evaluate();
        session.Remove<Report>(1);
        session.Remove<Report>(2);
        session.Remove<Report>(3);
        session.Put(new Report(4, 1, "d", 3));
        session.Evaluate();
        Assert.Equal([Exactly(3 * 0.1)], session.Conclusions<Total>());
        session.Remove<Report>(4);
        session.Evaluate();
        session.Put(new Report(5, 1, "e", 6));
        session.Evaluate();
        Assert.Equal([Exactly(6 * 0.1)], session.Conclusions<Total>());

        static Total Exactly(double sum) => new(1, BitConverter.DoubleToInt64Bits(sum));
    }

    [Fact]
    public void A_key_that_is_emptied_after_its_inverse_threw_begins_anew()
    {
        var session = Totals((sum, r) => sum + r.N, (_, _) => throw new NotSupportedException());
        for (var round = 1; round <= 3; round++)
        {
            session.Put(new Report(1, 1, "a", round), new Report(2, 1, "b", 10));
            session.Evaluate();
            Assert.Equal([new Total(1, round + 10)], session.Conclusions<Total>());
            session.Remove<Report>(1);
            session.Remove<Report>(2);
            session.Evaluate();
            Assert.Empty(session.Conclusions<Total>());
            Assert.Empty(session.Failures);
        }
    }

    [Fact]
    public void A_row_is_added_once_for_each_time_that_it_is_put()
    {
        var (added, removed) = (0, 0);
        var session = Office.On(Office.Rule("TOTAL",
            Office.Reports.AggregateBy(r => r.Case, 0L, Add, Remove).Select(sum => new Total(sum.Key, sum.Value))));
        session.PutRange(Enumerable.Range(0, 1000).Select(n => new Report(n, n % 10, "a", n)));
        session.Evaluate();
        Assert.Equal((1000, 0), (added, removed));
        session.Put(new Report(5, 5, "a", 1));
        session.Evaluate();
        Assert.Equal((1001, 1), (added, removed));
        session.Remove<Report>(6);
        session.Evaluate();
        Assert.Equal((1001, 2), (added, removed));
        session.AdvanceTo(session.Now);
        session.Evaluate();
        session.Put(new Report(2000, 50, "a", 1));
        session.Evaluate();
        Assert.Equal((1002, 2), (added, removed));

        long Add(long sum, Report r)
        {
            added++;
            return sum + r.N;
        }

        long Remove(long sum, Report r)
        {
            removed++;
            return sum - r.N;
        }
    }

    private static string Without(string all, string part) => all.Replace(part, "", StringComparison.Ordinal);

    private static Session Totals(Func<long, Report, long> add, Func<long, Report, long> remove) =>
        Office.On(Office.Rule("TOTAL",
            Office.Reports.AggregateBy(r => r.Case, 0L, add, remove).Select(sum => new Total(sum.Key, sum.Value))));
}
