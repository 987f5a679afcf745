using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>The relations of a small office, and its first moment: the start of 1 January 2026.</summary>
public static class Office
{
    public static readonly Given<Kase, int> Cases = Fact.Given<Kase, int>(c => c.Id);
    public static readonly Given<Pause, int> Pauses = Fact.Given<Pause, int>(p => p.Id);
    public static readonly Given<Report, int> Reports = Fact.Given<Report, int>(r => r.Id);
    public static readonly Concluded<Open> Opens = Fact.Concluded<Open>();
    public static readonly Concluded<Block> Blocks = Fact.Concluded<Block>();
    public static readonly Concluded<Refer> Refers = Fact.Concluded<Refer>();
    public static readonly Concluded<Total> Totals = Fact.Concluded<Total>();

    /// <summary>Reports with a text; a report without one makes it throw.</summary>
    public static readonly Query<Report> Good = Reports.Where(r => r.Text!.Length > 0);

    /// <summary>What is not blocked is referred.</summary>
    public static readonly Rule ReferTheRest =
        Rule("REFER", Cases.WithNo(Blocks, c => c.Id, b => b.Case).Select(c => new Refer(c.Id)));

    public static readonly Kase Case = new(1, 7, Day(1));

    public static Instant Opening { get; } = StartOf(Day(1));

    /// <summary>A day, counted from 1 for 1 January 2026.</summary>
    public static LocalDate Day(int day) => new LocalDate(2025, 12, 31).PlusDays(day);

    public static Instant StartOf(LocalDate day) =>
        day.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).ToInstant();

    public static Rule Rule(string id, params ReadOnlySpan<Branch> branches) =>
        Abstractions.Rule.Define(id, $"regel {id}", $"rule {id}", branches);

    public static Session On(params IEnumerable<Rule> rules) => Session.Open(
        Rulebook.Create(rules, [Cases, Pauses, Reports, Opens, Blocks, Refers, Totals]), Opening);
}
