using System.Text.RegularExpressions;
using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>The relations of a lending library, and its first day: 1 June 2026, at noon.</summary>
public static partial class Desk
{
    public static readonly Given<Member, int> Members =
        Fact.Given<Member, int>(m => m.Id, m => $"lid {m.Name}", m => $"member {m.Name}");

    public static readonly Given<Loan, int> Loans =
        Fact.Given<Loan, int>(l => l.Id, l => $"lening {l.Id}, {l.Book}", l => $"loan {l.Id}, {l.Book}");

    public static readonly Given<Note, int> Notes =
        Fact.Given<Note, int>(n => n.Id, n => $"aantekening: {n.Rule} is gedaan", n => $"note: {n.Rule} was done");

    public static readonly Concluded<Late> Lates =
        Fact.Concluded<Late>(l => $"lid {l.Member} is te laat", l => $"member {l.Member} is late");

    public static readonly Concluded<Proposal> Proposals =
        Fact.Concluded<Proposal>(p => $"voorstel '{p.Text}'", p => $"proposal '{p.Text}'");

    public static readonly Concluded<Halt> Halts =
        Fact.Concluded<Halt>(h => $"{h.Rule}: geen brief", h => $"{h.Rule}: no letter");

    public static readonly Concluded<Letter> Letters = Fact.Concluded<Letter, (int, string)>(
        l => (l.Member, l.Rule), l => $"brief '{l.Text}'", l => $"letter '{l.Text}'");

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static readonly Member Anna = new(1, "Anna");
    public static readonly Member Bram = new(2, "Bram");

    public static Instant Opening { get; } = Noon(1);

    /// <summary>A day of June 2026.</summary>
    public static LocalDate Day(int day) => new LocalDate(2026, 5, 31).PlusDays(day);

    /// <summary>Noon of a day of June 2026.</summary>
    public static Instant Noon(int day) => StartOf(Day(day)) + Duration.FromHours(12);

    public static Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(Zone).ToInstant();

    public static Loan Loan(int id, Member member, int due = 1) =>
        new(id, member.Id, id % 2 == 1 ? "Max Havelaar" : "Eline Vere", Day(due));

    public static Rulebook Book(params IEnumerable<Rule> rules) =>
        Rulebook.Create(rules, [Members, Loans, Notes, Lates, Proposals, Halts, Letters]);

    public static Session Open(params IEnumerable<Rule> rules) => Session.Open(Book(rules), Opening);

    public static Rule Rule(string id, params ReadOnlySpan<Branch> branches) =>
        Abstractions.Rule.Define(id, $"regel {id}", $"rule {id}", branches);

    /// <summary>Without the places of clauses, which are the lines of a test file.</summary>
    public static string WithoutPlaces(string text) => Place().Replace(text.ReplaceLineEndings("\n"), "").TrimEnd();

    [GeneratedRegex(@" \(\w+\.cs:\d+\)")]
    private static partial Regex Place();
}
