using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>By what WhyNot can be asked, what it tells of groups, and from when a rule that waits will conclude.</summary>
public sealed class SubjectTests
{
    private static readonly Query<Loan> Counted = Desk.Loans
        .Where(l => Say(l.Id < 10, $"lening {l.Id} van de tien", $"loan {l.Id} of ten"))
        .Within(Period.FromDays(14), l => l.Due);

    private static readonly Rule IsWanted = Desk.Rule("DRUK",
        from loan in Counted
        group loan by loan.Book into copies
        where Say(copies.Count > 1, $"{copies.Count} keer", $"{copies.Count} times")
        select new Proposal(0, "DRUK", copies.Key));

    private readonly Session session = Desk.Open(IsWanted);

    public SubjectTests()
    {
        session.Put(Desk.Anna);
        session.Put(
            Desk.Loan(1, Desk.Anna), Desk.Loan(3, Desk.Anna, due: 9), Desk.Loan(11, Desk.Anna), Desk.Loan(12, Desk.Anna));
        session.Evaluate();
    }

    [Fact]
    public void A_fact_is_a_subject_where_the_rule_begins_at_a_group_of_such_facts() => Assert.Equal(
        session.WhyNot("DRUK", "Max Havelaar").Outline(Language.English).ToText(),
        session.WhyNot("DRUK", 1).Outline(Language.English).ToText());

    [Fact]
    public void A_fact_that_never_came_to_the_group_is_told_by_the_clause_that_kept_it_away() => Tells(
        12,
        """
        DRUK does not apply: loan 12 of ten.
          Rests on
            loan 12, Eline Vere

        """);

    [Fact]
    public void A_fact_whose_time_has_passed_is_told_until_when_it_counted()
    {
        session.Put(Desk.Loan(4, Desk.Anna));
        session.AdvanceTo(Desk.Noon(20));
        session.Evaluate();
        Tells(
            4,
            """
            DRUK does not apply: valid 2026-06-01…2026-06-14.
              This holds
                loan 4 of ten
              Rests on
                loan 4, Eline Vere

            """);
    }

    [Fact]
    public void What_is_known_though_the_rule_begins_at_nothing_of_it_is_not_said_to_be_unknown()
    {
        var diagnosis = session.WhyNot("DRUK", Desk.Anna);
        Assert.True(diagnosis.IsKnown);
        Assert.Empty(diagnosis.Ways);
        Assert.Equal(
            "DRUK does not apply: there is nothing for it to begin with.\n", diagnosis.Describe(Language.English));
        Assert.False(session.WhyNot("DRUK", Desk.Bram).IsKnown);
        Assert.Equal("DRUK: hierover is niets bekend.\n", session.WhyNot("DRUK", Desk.Bram).Describe(Language.Dutch));
    }

    [Fact]
    public void A_relation_may_say_what_its_facts_are_about()
    {
        var loans = Fact.Given<Loan, int>(l => l.Id, about: (l, asked) => asked is Member m && m.Id == l.Member);
        var reminders = Fact.Concluded<Reminder>(about: (r, asked) => asked is Member m && m.Id == r.Member);
        var other = Session.Open(
            Rulebook.Create(
                [
                    Rule.Define("HER", "her", "re", from l in loans select new Reminder(l.Member)),
                    Rule.Define("BEL", "bel", "call", from r in reminders select new Late(r.Member)),
                    Rule.Define("PER", "per", "by", from l in loans
                        group l by l.Book into copies
                        select new Proposal(0, "PER", copies.Key)),
                ],
                [Desk.Lates, Desk.Proposals]),
            Desk.Opening);
        other.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Bram));
        other.Evaluate();
        Assert.Equal([new Reminder(1)], other.WhyNot("HER", Desk.Anna).Ways.Select(way => way.Conclusion));
        Assert.Equal([new Late(1)], other.WhyNot("BEL", Desk.Anna).Ways.Select(way => way.Conclusion));
        Assert.Equal(
            [new Proposal(0, "PER", "Max Havelaar")],
            other.WhyNot("PER", Desk.Anna).Ways.Select(way => way.Conclusion));
    }

    [Fact]
    public void Where_time_alone_stands_between_it_says_from_when_and_nothing_has_changed()
    {
        var diagnosis = session.WhyNot("DRUK", "Max Havelaar");
        Assert.Equal(Desk.Day(9), diagnosis.StandsFrom?.Date);
        Assert.Equal(
            """
            DRUK wacht tot 2026-06-09.
              Rust op
                lening 1, Max Havelaar [lening 1 van de tien]
              Telt nog niet mee
                lening 3, Max Havelaar [geldig 2026-06-09…2026-06-22]

            """,
            diagnosis.Describe(Language.Dutch));
        Assert.Equal(Desk.Opening, session.Now);
        Assert.Empty(session.Evaluate().All);
        Assert.Empty(session.Conclusions<Proposal>());
        session.AdvanceTo(Desk.Noon(9));
        Assert.Single(session.Evaluate().All);
        Assert.Null(session.WhyNot("DRUK", "Max Havelaar").StandsFrom);
    }

    [Fact]
    public void Where_time_alone_brings_nothing_it_does_not_wait() =>
        Assert.Null(session.WhyNot("DRUK", 12).StandsFrom);

    [Fact]
    public void A_moment_within_a_day_is_told_with_its_hour()
    {
        var other = Desk.Open(Desk.Rule("UUR",
            from loan in Desk.Loans.During(_ => Validity.From(Desk.Noon(3))) select new Late(loan.Member)));
        other.Put(Desk.Loan(1, Desk.Anna));
        other.Evaluate();
        Assert.StartsWith(
            "UUR waits until 2026-06-03T12:00:00.\n",
            other.WhyNot("UUR", 1).Describe(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_before_a_group_are_told_of_its_members()
    {
        session.Put(Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        var why = session.Why(new Proposal(0, "DRUK", "Max Havelaar"));
        Assert.Equal(
            """
            proposal 'Max Havelaar'
              DRUK rule DRUK
                2 times
              Rests on
                loan 1, Max Havelaar [loan 1 of ten]
                loan 3, Max Havelaar [loan 3 of ten]

            """,
            why.Describe(Language.English));
        Assert.Equal(
            """
            proposal 'Max Havelaar'
              DRUK rule DRUK
                held: group by loan.Book
                  2 × Loan
                    loan 1, Max Havelaar
                      held: loan 1 of ten [l => Say(l.Id < 10, $"lening {l.Id} van de tien", $"loan {l.Id} of ten")]
                      held: Within(l => l.Due, P14D) [valid 2026-06-01…2026-06-14]
                    loan 3, Max Havelaar
                      held: loan 3 of ten [l => Say(l.Id < 10, $"lening {l.Id} van de tien", $"loan {l.Id} of ten")]
                      held: Within(l => l.Due, P14D) [valid 2026-06-01…2026-06-14]
                held: 2 times [copies.Count > 1]
            """,
            Desk.WithoutPlaces(why.Describe(Language.English, Detail.Full)));
    }

    [Fact]
    public void What_left_the_window_of_a_group_is_told_of_the_group_and_of_what_it_was_part()
    {
        var other = Desk.Open(Desk.Rule("OUD",
            from copy in Desk.Loans.Select(l => new Copy(l.Book, l.Due)).Within(Period.FromDays(14), c => c.Due)
            group copy by copy.Book into copies
            where Say(copies.Count > 1, $"{copies.Count} keer", $"{copies.Count} times")
            select new Proposal(0, "OUD", copies.Key)));
        other.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(3, Desk.Anna, due: 9));
        other.AdvanceTo(Desk.Noon(16));
        other.Evaluate();
        Assert.Equal(
            """
            OUD does not apply: 1 times.
              Rests on
                loan 3, Max Havelaar
              No longer counts
                something of loan 1, Max Havelaar [valid 2026-06-01…2026-06-14]

            """,
            other.WhyNot("OUD", "Max Havelaar").Describe(Language.English));
    }

    [Fact]
    public void What_left_the_window_of_a_group_is_told_by_its_name_where_it_has_one()
    {
        var other = Desk.Open(Desk.Rule("OUD",
            from due in Desk.Loans.Select(l => new Due(l.Book, l.Due)).Within(Period.FromDays(14), c => c.On)
            group due by due.Book into copies
            where Say(copies.Count > 1, $"{copies.Count} keer", $"{copies.Count} times")
            select new Proposal(0, "OUD", copies.Key)));
        other.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(3, Desk.Anna, due: 9));
        other.AdvanceTo(Desk.Noon(16));
        other.Evaluate();
        var whyNot = other.WhyNot("OUD", "Max Havelaar");
        Assert.Contains(
            "\n    inlevering van Max Havelaar [geldig 2026-06-01…2026-06-14]\n",
            whyNot.Describe(Language.Dutch),
            StringComparison.Ordinal);
        Assert.Contains(
            "no longer counts [valid 2026-06-01…2026-06-14]: return of Max Havelaar\n",
            whyNot.Describe(Language.English, Detail.Full),
            StringComparison.Ordinal);
    }

    private void Tells(object subject, string expected) =>
        Assert.Equal(expected, session.WhyNot("DRUK", subject).Describe(Language.English));

    private sealed record Copy(string Book, LocalDate Due);

    private sealed record Due(string Book, LocalDate On) : INamed
    {
        public string Name(Language language) =>
            language == Language.Dutch ? $"inlevering van {Book}" : $"return of {Book}";
    }

    private sealed record Reminder(int Member);
}
