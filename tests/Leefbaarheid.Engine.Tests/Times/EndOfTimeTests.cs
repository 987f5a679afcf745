using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Times;

/// <summary>The first and the last day there is, and what lies beyond.</summary>
public sealed class EndOfTimeTests
{
    [Fact]
    public Task At_the_end_of_time_all_that_is_bounded_has_ended() => InTime(() =>
    {
        var session = During(p => Validity.Between(p.From, p.Until));
        session.Put(
            new Pause(1, 1, Office.Day(5), Office.Day(20)),
            new Pause(2, 2, Office.Day(5), null),
            new Pause(3, 3, null, null),
            new Pause(4, 4, null, Office.Day(3)));
        session.Evaluate();
        session.AdvanceTo(Instant.MaxValue);
        session.Evaluate();
        Assert.Equal([new Open(2), new Open(3)], session.Conclusions<Open>());
        Assert.Null(session.NextChange);
        Assert.Null(session.HoldsUntil(new Open(2)));
    });

    [Fact]
    public Task At_the_end_of_time_a_fact_may_still_be_put_and_removed() => InTime(() =>
    {
        var session = During(p => Validity.Between(p.From, p.Until));
        session.AdvanceTo(Instant.MaxValue);
        session.Put(new Pause(1, 1, Office.Day(5), Office.Day(20)), new Pause(2, 2, Office.Day(5), null));
        session.Evaluate();
        Assert.Equal([new Open(2)], session.Conclusions<Open>());
        session.Remove<Pause>(2);
        session.Evaluate();
        Assert.Empty(session.Conclusions<Open>());
        Assert.Null(session.NextChange);
    });

    [Fact]
    public Task The_end_of_time_can_be_supposed() => InTime(() =>
    {
        var session = During(p => Validity.Between(p.From, p.Until));
        session.Put(new Pause(1, 1, Office.Day(1), Office.Day(20)));
        session.Evaluate();
        Assert.Equal([new Open(1)], session.WhatIf(s => s.AdvanceTo(Instant.MaxValue)).Ended<Open>());
        Assert.Equal(Office.StartOf(Office.Day(21)), session.NextChange);
    });

    [Fact]
    public void From_the_first_day_there_is_means_without_a_beginning() =>
        StandsForEver(_ => Validity.From(LocalDate.MinIsoValue));

    [Fact]
    public void Until_the_last_day_there_is_means_without_an_end() =>
        StandsForEver(p => Validity.Between(p.From, LocalDate.MaxIsoValue));

    [Fact]
    public void From_the_first_until_the_last_day_there_is_means_always() =>
        StandsForEver(_ => Validity.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));

    [Fact]
    public void An_interval_of_all_days_means_always() =>
        StandsForEver(_ => new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));

    [Fact]
    public void A_day_before_the_first_instant_of_the_zone_is_over()
    {
        var session = During(_ => Validity.Until(LocalDate.MinIsoValue));
        session.Put(new Pause(1, 1, null, null));
        session.Evaluate();
        Assert.Empty(session.Conclusions<Open>());
        Assert.Null(session.NextChange);
    }

    [Fact]
    public void From_the_last_day_there_is_on_is_not_yet()
    {
        var session = During(_ => Validity.From(LocalDate.MaxIsoValue));
        session.Put(new Pause(1, 1, null, null));
        session.Evaluate();
        Assert.Empty(session.Conclusions<Open>());
        Assert.Empty(session.Failures);
    }

    [Fact]
    public void A_window_that_ends_after_the_year_9999_has_no_end()
    {
        var session = Office.On(Office.Rule("OPEN",
            from p in Office.Pauses.Within(Period.FromYears(20), p => p.From!.Value) select new Open(p.Case)));
        Stands(session, new Pause(1, 1, Office.Day(1).PlusYears(-10), null));
        session.AdvanceTo(Office.StartOf(Office.Day(1).PlusYears(11)));
        session.Evaluate();
        Assert.Empty(session.Conclusions<Open>());

        var late = Session.Open(session.Rulebook, Office.StartOf(new LocalDate(9999, 6, 1)));
        Stands(late, new Pause(1, 1, new LocalDate(9990, 1, 1), null));
        Assert.Null(late.NextChange);
    }

    [Fact]
    public void A_window_of_hours_that_ends_after_the_last_instant_has_no_end()
    {
        var session = Office.On(Office.Rule("OPEN",
            from p in Office.Pauses.Within(Duration.FromDays(3_000_000), p => Office.StartOf(p.From!.Value))
            select new Open(p.Case)));
        Stands(session, new Pause(1, 1, Office.Day(1), null));
        Assert.Null(session.NextChange);
    }

    /// <summary>For what never came to an end once.</summary>
    private static Task InTime(Action work) =>
        Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60));

    private static Session During(Func<Pause, Validity> validity) =>
        Office.On(Office.Rule("OPEN", from p in Office.Pauses.During(validity) select new Open(p.Case)));

    private static void StandsForEver(Func<Pause, Validity> validity)
    {
        var session = During(validity);
        Stands(session, new Pause(1, 1, Office.Day(1), null));
        Assert.Null(session.NextChange);
        session.AdvanceTo(Instant.MaxValue);
        session.Evaluate();
        Assert.Equal([new Open(1)], session.Conclusions<Open>());
    }

    private static void Stands(Session session, Pause pause)
    {
        session.Put(pause);
        session.Evaluate();
        Assert.Equal([new Open(pause.Case)], session.Conclusions<Open>());
        Assert.Empty(session.Failures);
    }
}
