using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>
/// Where a rule does conclude, WhyNot goes on to what the desk made of its proposal: a small pack that turns proposals
/// into letters, unless something takes them away.
/// </summary>
public sealed class OnwardTests
{
    private static readonly Rule Remind = Desk.Rule("HER",
        from loan in Desk.Loans select new Proposal(loan.Member, "HER", "Breng terug"));

    private static readonly Rule Fine = Desk.Rule("BOETE",
        from loan in Desk.Loans where loan.Id > 10 select new Proposal(loan.Member, "BOETE", "Betaal"));

    private static readonly Rule Minor = Desk.Rule("KIND",
        from member in Desk.Members where member.Age < 18 select new Halt(member.Id, "KIND"));

    private static readonly Rule SendOut = Desk.Rule("BALIE",
            from proposal in Desk.Proposals
            join halt in Desk.Halts on proposal.Member equals halt.Member into halts
            where Say(halts.Count == 0, $"niet tegengehouden{By(halts.Select(h => h.Rule))}")
            join other in Desk.Proposals on proposal.Member equals other.Member into others
            let heavier = others.Where(o => proposal.Rule == "HER" && o.Rule == "BOETE").Select(o => o.Rule)
            where Say(!heavier.Any(), $"niet verdrongen{By(heavier)}")
            join note in Desk.Notes on (proposal.Member, proposal.Rule) equals (note.Member, note.Rule) into notes
            where Say(notes.Count == 0, $"nog niet gedaan")
            select new Letter(proposal.Member, proposal.Rule, proposal.Text))
        .Folded();

    private readonly Session session = Desk.Open(Remind, Fine, Minor, SendOut);

    public OnwardTests()
    {
        session.Put(Desk.Anna, Desk.Bram with { Age = 12 });
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Bram));
        session.Evaluate();
    }

    [Fact]
    public void A_proposal_that_stands_is_followed_to_its_letter()
    {
        Assert.Contains(new Letter(1, "HER", "Breng terug"), session.Conclusions<Letter>());
        Tells(
            1,
            """
            HER rule HER, 1
              The rule concludes: proposal 'Breng terug'
                loan 1, Max Havelaar
                BALIE rule BALIE, Proposal { Member = 1, Rule = HER, Text = Breng terug }
                  The rule concludes: letter 'Breng terug'
                    proposal 'Breng terug'
                      HER rule HER
                        loan 1, Max Havelaar
                    held: join on proposal.Member equals halt.Member into …
                      0 × Halt
                    held: niet tegengehouden [halts.Count == 0]
                    held: join on proposal.Member equals other.Member into …
                      1 × Proposal
                        proposal 'Breng terug' (see above)
                    held: niet verdrongen [!heavier.Any()]
                    held: join on (proposal.Member, proposal.Rule) equals (note.Member, note.Rule) into …
                      0 × Note
                    held: nog niet gedaan [notes.Count == 0]
            """);
    }

    [Fact]
    public void A_proposal_that_is_blocked_names_the_rule_that_blocks_it_and_its_reasons() => EndsWith(
        2,
        """
                held: join on proposal.Member equals halt.Member into …
                  1 × Halt
                    KIND: no letter
                      KIND rule KIND
                        member Bram
                        held: member.Age < 18
                failed: niet tegengehouden: KIND [halts.Count == 0]
        """);

    [Fact]
    public void A_proposal_that_is_suppressed_names_what_takes_its_place()
    {
        session.Put(Desk.Loan(11, Desk.Anna));
        session.Evaluate();
        EndsWith(
            1,
            """
                    failed: niet verdrongen: BOETE [!heavier.Any()]
            """);
    }

    [Fact]
    public void A_proposal_that_was_carried_out_names_the_record_of_it()
    {
        session.Put(new Note(5, 1, "HER"));
        session.Evaluate();
        EndsWith(
            1,
            """
                    held: join on (proposal.Member, proposal.Rule) equals (note.Member, note.Rule) into …
                      1 × Note
                        note: HER was done
                    failed: nog niet gedaan [notes.Count == 0]
            """);
    }

    [Fact]
    public void A_proposal_is_followed_through_whichever_relation_the_bookkeeping_brings_together()
    {
        Query<object> either = Desk.Lates.Select(object (l) => l).Concat(Desk.Proposals.Select(object (p) => p));
        var two = Desk.Open(
            Remind,
            Desk.Rule("LAAT", from loan in Desk.Loans where loan.Id > 10 select new Late(loan.Member)),
            Desk.Rule("BALIE", from it in either where it is Late select new Letter(0, "", "")).Folded());
        two.Put(Desk.Loan(1, Desk.Anna));
        two.Evaluate();
        var onward = Assert.Single(two.WhyNot("HER", 1).Ways.Single().Onward);
        Assert.Equal("BALIE", onward.Rule.Id);
        Assert.False(onward.Concludes);
    }

    private static string By(IEnumerable<string> rules)
    {
        string names = string.Join(", ", rules);
        return names.Length == 0 ? "" : $": {names}";
    }

    private void Tells(int loan, string expected) =>
        Assert.Equal(expected, Desk.WithoutPlaces(session.WhyNot("HER", loan).Describe(Language.English, Detail.Full)));

    /// <summary>Up to the clauses that were not reached.</summary>
    private void EndsWith(int loan, string expected)
    {
        string told = Desk.WithoutPlaces(session.WhyNot("HER", loan).Describe(Language.English, Detail.Full));
        string reached = told.Split("\n        not reached:")[0];
        Assert.EndsWith(expected, reached, StringComparison.Ordinal);
    }
}
