using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>What WhyNot tells about one subject, clause by clause.</summary>
public sealed class WhyNotTests
{
    private static readonly Rule Welcome = Desk.Rule("GROET",
        from member in Desk.Members
        where Say(member.Age >= 18, $"{member.Age} jaar, minstens 18")
        where member.Name == "Anna"
        where member.Surety is null
        select new Proposal(member.Id, "GROET", "Welkom"));

    private static readonly Rule IsLate = Desk.Rule("LAAT",
        from member in Desk.Members
        join loan in Desk.Loans.Within(Period.FromDays(14), l => l.Due) on member.Id equals loan.Member into loans
        where Say(loans.Count >= 2, $"{loans.Count} boeken, minstens 2")
        select new Late(member.Id));

    [Fact]
    public void Each_clause_held_failed_or_was_not_reached_and_a_failed_one_shows_its_values() =>
        Tells(
            With(Welcome).WhyNot("GROET", 2),
            """
            GROET rule GROET, 2
              The rule does not conclude
                member Bram
                held: 30 jaar, minstens 18 [member.Age >= 18]
                failed: member.Name == "Anna": Member { Id = 2, Name = Bram, Age = 30, Surety =  }
                not reached: member.Surety is null
                not reached: select new Proposal(member.Id, "GROET", "Welkom")
            """,
            """
            GROET regel GROET, 2
              De regel concludeert niet
                lid Bram
                klopt: 30 jaar, minstens 18 [member.Age >= 18]
                klopt niet: member.Name == "Anna": Member { Id = 2, Name = Bram, Age = 30, Surety =  }
                niet aan toegekomen: member.Surety is null
                niet aan toegekomen: select new Proposal(member.Id, "GROET", "Welkom")
            """);

    [Fact]
    public void A_rule_that_does_conclude_says_so() =>
        Tells(
            With(Welcome).WhyNot("GROET", 1),
            """
            GROET rule GROET, 1
              The rule concludes: proposal 'Welkom'
                member Anna
                held: 30 jaar, minstens 18 [member.Age >= 18]
                held: member.Name == "Anna"
                held: member.Surety is null
            """);

    [Fact]
    public void A_fact_is_a_subject_as_well_as_its_identity() =>
        Assert.Equal(
            With(Welcome).WhyNot("GROET", Desk.Bram).Ways.Single().Steps.Select(s => s.Outcome),
            With(Welcome).WhyNot("GROET", 2).Ways.Single().Steps.Select(s => s.Outcome));

    [Fact]
    public void Of_several_ways_the_one_that_came_furthest_comes_first()
    {
        var session = With(Desk.Rule("TERUG",
            from member in Desk.Members where member.Id == 2 select new Late(member.Id),
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member
            where loan.Id > 1
            where loan.Book == "Max Havelaar"
            select new Late(member.Id)));
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna));
        session.Evaluate();
        Tells(
            session.WhyNot("TERUG", 1),
            """
            TERUG rule TERUG, 1
              The rule does not conclude
                member Anna
                held: join on member.Id equals loan.Member
                  loan 2, Eline Vere
                held: loan.Id > 1
                failed: loan.Book == "Max Havelaar": { member = Member { Id = 1, Name = Anna, Age = 30, Surety =  }, loan = Loan { Id = 2, Member = 1, Book = Eline Vere, Due = Monday, 01 June 2026 } }
                not reached: select new Late(member.Id)
              The rule does not conclude
                member Anna
                held: join on member.Id equals loan.Member
                  loan 1, Max Havelaar
                failed: loan.Id > 1: { member = Member { Id = 1, Name = Anna, Age = 30, Surety =  }, loan = Loan { Id = 1, Member = 1, Book = Max Havelaar, Due = Monday, 01 June 2026 } }
                not reached: loan.Book == "Max Havelaar"
                not reached: select new Late(member.Id)
              The rule does not conclude
                member Anna
                failed: member.Id == 2: Member { Id = 1, Name = Anna, Age = 30, Surety =  }
                not reached: select new Late(member.Id)
            """);
    }

    [Fact]
    public void A_join_that_met_nobody_shows_the_row_that_looked()
    {
        var session = With(Desk.Rule("TERUG",
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member
            select new Late(member.Id)));
        Tells(
            session.WhyNot("TERUG", 1),
            """
            TERUG rule TERUG, 1
              The rule does not conclude
                member Anna
                failed: join on member.Id equals loan.Member: Member { Id = 1, Name = Anna, Age = 30, Surety =  }
            """);
    }

    [Fact]
    public void Of_a_group_it_tells_how_many_there_were_and_which_members_left_the_window_and_when()
    {
        var session = With(IsLate);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna, due: 5), Desk.Loan(3, Desk.Bram));
        session.AdvanceTo(Desk.Noon(16));
        session.Evaluate();
        Tells(
            session.WhyNot("LAAT", 1),
            """
            LAAT rule LAAT, 1
              The rule does not conclude
                member Anna
                held: join on member.Id equals loan.Member into …
                  1 × Loan
                    loan 2, Eline Vere
                      held: Within(l => l.Due, P14D) [valid 2026-06-05…2026-06-18]
                    no longer counts [valid 2026-06-01…2026-06-14]: loan 1, Max Havelaar
                failed: 1 boeken, minstens 2 [loans.Count >= 2]
                not reached: select new Late(member.Id)
            """,
            """
            LAAT regel LAAT, 1
              De regel concludeert niet
                lid Anna
                klopt: join on member.Id equals loan.Member into …
                  1 × Loan
                    lening 2, Eline Vere
                      klopt: Within(l => l.Due, P14D) [geldig 2026-06-05…2026-06-18]
                    telt niet meer mee [geldig 2026-06-01…2026-06-14]: lening 1, Max Havelaar
                klopt niet: 1 boeken, minstens 2 [loans.Count >= 2]
                niet aan toegekomen: select new Late(member.Id)
            """);
        var group = (GroupPremise)session.WhyNot("LAAT", 1).Ways[0].Steps[1].Premises[0];
        var lapse = group.Lapsed.Single();
        Assert.Equal((Desk.Loans, (object)Desk.Loan(1, Desk.Anna), false), (lapse.Relation, lapse.Row, lapse.IsToCome));
        Assert.Equal(Validity.Between(Desk.Day(1), Desk.Day(14)), lapse.Validity);
        Assert.Equal([new FactPremise(Desk.Loans, Desk.Loan(1, Desk.Anna))], lapse.Premises);
    }

    [Fact]
    public void A_row_whose_clause_threw_tells_what_it_threw()
    {
        var session = With(Desk.Rule("STUK",
            from member in Desk.Members where 10 / (member.Id - 1) > 0 select new Late(member.Id)));
        Tells(
            session.WhyNot("STUK", 1),
            """
            STUK rule STUK, 1
              The rule does not conclude
                member Anna
                could not be evaluated: 10 / (member.Id - 1) > 0: DivideByZeroException: Attempted to divide by zero. (Member { Id = 1, Name = Anna, Age = 30, Surety =  })
                not reached: select new Late(member.Id)
            """);
    }

    [Fact]
    public void The_key_of_a_group_is_a_subject()
    {
        var session = With(Desk.Rule("DRUK",
            from loan in Desk.Loans
            group loan by loan.Book into copies
            where copies.Count > 1
            select new Proposal(0, "DRUK", copies.Key)));
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();
        Tells(
            session.WhyNot("DRUK", "Max Havelaar"),
            """
            DRUK rule DRUK, Max Havelaar
              The rule does not conclude
                held: group by loan.Book
                  1 × Loan
                    loan 1, Max Havelaar
                failed: copies.Count > 1: 1 × Loan
                not reached: select new Proposal(0, "DRUK", copies.Key)
            """);
    }

    [Fact]
    public void What_the_keys_of_groups_are_about_is_a_subject_that_finds_them_all()
    {
        var session = With(Desk.Rule("TWEEMAAL",
            from loan in Desk.Loans
            group loan by new Borrowed(loan.Member, loan.Book) into same
            where same.Count > 1
            select new Proposal(same.Key.Member, "TWEEMAAL", same.Key.Book)));
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna), Desk.Loan(4, Desk.Bram));
        session.Evaluate();
        var ways = session.WhyNot("TWEEMAAL", Desk.Anna).Ways;
        Assert.Equal([new Proposal(1, "TWEEMAAL", "Max Havelaar"), null], ways.Select(way => way.Conclusion));
        Assert.False(session.WhyNot("TWEEMAAL", Desk.Anna with { Id = 9 }).IsKnown);
    }

    [Fact]
    public void A_subject_of_which_there_are_no_facts_is_said_to_be_unknown()
    {
        var session = With(Welcome);
        Tells(
            session.WhyNot("GROET", 9),
            "GROET rule GROET, 9: no facts are known of it",
            "GROET regel GROET, 9: hierover zijn geen feiten bekend");
        Assert.False(session.WhyNot("GROET", "Anna").IsKnown);
        Assert.False(session.WhyNot("GROET", Desk.Loan(1, Desk.Anna)).IsKnown);
    }

    [Fact]
    public void A_conclusion_that_never_stood_is_said_to_be_unknown()
    {
        var session = With(
            Desk.Rule("LAAT", Desk.Members.Select(m => new Late(m.Id))),
            Desk.Rule("BRIEF", from late in Desk.Lates select new Proposal(late.Member, "BRIEF", "")));
        Assert.True(session.WhyNot("BRIEF", new Late(1)).Stands);
        Assert.False(session.WhyNot("BRIEF", new Late(9)).IsKnown);
    }

    private static Session With(params Rule[] rules)
    {
        var session = Desk.Open(rules);
        session.Put(Desk.Anna, Desk.Bram);
        session.Evaluate();
        return session;
    }

    private static void Tells(Diagnosis diagnosis, string english, string? dutch = null)
    {
        Assert.Equal(english, Desk.WithoutPlaces(diagnosis.Describe(Language.English, Detail.Full)));
        if (dutch is not null)
            Assert.Equal(dutch, Desk.WithoutPlaces(diagnosis.Describe(Language.Dutch, Detail.Full)));
    }

    private sealed record Borrowed(int Member, string Book) : IAbout
    {
        public bool IsAbout(object subject) => subject is Member member && member.Id == Member;
    }
}
