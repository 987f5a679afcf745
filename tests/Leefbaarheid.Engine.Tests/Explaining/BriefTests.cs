using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>An answer without all its detail: a sentence, and a page at most beneath it.</summary>
public sealed class BriefTests
{
    private static readonly Rule Remind = Desk.Rule("HER",
            from loan in Desk.Loans
            where Say(loan.Id < 10, $"lening {loan.Id}, voor de tiende", $"loan {loan.Id}, before the tenth")
            select new Proposal(loan.Member, "HER", "Breng terug"))
        .BasedOn(new Source(SourceKind.Practice, "BALIE", "Werkafspraak") { EnglishCitation = "Custom of the desk" });

    private static readonly Rule SendOut = Desk.Rule("BALIE",
            from proposal in Desk.Proposals
            join note in Desk.Notes on proposal.Member equals note.Member into notes
            where Say(
                notes.Count == 0,
                $"dat is {notes.Count} keer gedaan",
                $"that was done {notes.Count} times")
            select new Letter(proposal.Member, proposal.Rule, proposal.Text))
        .Folded();

    private readonly Session session = Desk.Open(Remind, SendOut);

    public BriefTests()
    {
        session.Put(Desk.Anna);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(12, Desk.Anna));
        session.Evaluate();
    }

    [Fact]
    public void A_conclusion_is_told_with_conditions_facts_and_sources_in_either_language()
    {
        var why = session.Why(new Letter(1, "HER", "Breng terug"));
        Assert.Equal(
            """
            brief 'Breng terug'
              HER regel HER
                lening 1, voor de tiende
              Rust op
                lening 1, Max Havelaar
              Bronnen
                BALIE (praktijk), Werkafspraak

            """,
            why.Describe(Language.Dutch));
        Assert.Equal(
            """
            letter 'Breng terug'
              HER rule HER
                loan 1, before the tenth
              Rests on
                loan 1, Max Havelaar
              Sources
                BALIE (practice), Custom of the desk

            """,
            why.Describe(Language.English));
    }

    [Fact]
    public void What_stands_is_said_to() => Tells(
        1,
        """
        HER: letter 'Breng terug'
          This holds
            loan 1, before the tenth
          Rests on
            loan 1, Max Havelaar

        """);

    [Fact]
    public void What_was_taken_away_is_said_in_the_words_of_what_took_it()
    {
        session.Put(new Note(5, 1, "HER"));
        session.Evaluate();
        Tells(
            1,
            """
            HER is proposed, but that was done 1 times.
              This holds
                loan 1, before the tenth
              Rests on
                loan 1, Max Havelaar

            """);
        Assert.StartsWith(
            "HER is voorgesteld, maar dat is 1 keer gedaan.\n",
            session.WhyNot("HER", 1).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_stopped_the_rule_is_said_in_its_words() => Tells(
        12,
        """
        HER does not apply: loan 12, before the tenth.
          Rests on
            loan 12, Eline Vere

        """);

    [Fact]
    public void A_condition_without_words_is_told_as_it_was_written()
    {
        var other = Desk.Open(Desk.Rule("OUD", Desk.Members.Where(m => m.Age > 65).Select(m => new Late(m.Id))));
        other.Put(Desk.Anna);
        other.Evaluate();
        Assert.StartsWith(
            "OUD geldt niet: niet m.Age > 65.\n", other.WhyNot("OUD", 1).Describe(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_threw_is_said_to_have_told_nothing()
    {
        var other = Desk.Open(Desk.Rule("STUK", Desk.Members.Where(m => 1 / (m.Id - 1) > 0).Select(m => new Late(m.Id))));
        other.Put(Desk.Anna);
        other.Evaluate();
        Assert.StartsWith(
            "STUK could not be evaluated: a condition could not be looked at.\n",
            other.WhyNot("STUK", 1).Describe(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_list_the_first_are_told_and_how_many_more_there_are()
    {
        var other = Desk.Open(Desk.Rule("LAAT",
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            select new Late(member.Id)));
        other.Put(Desk.Anna);
        other.PutRange(Enumerable.Range(1, 30).Select(n => Desk.Loan(n, Desk.Anna)));
        other.Evaluate();
        string told = other.Why(new Late(1)).Describe(Language.Dutch);
        Assert.EndsWith("    en nog 23\n", told, StringComparison.Ordinal);
        Assert.Equal(12, told.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("")]
    public void A_line_is_no_wider_than_a_page(string between)
    {
        string words = string.Concat(Enumerable.Repeat($"word{between}", 60));
        var other = Desk.Open(Desk.Rule("LANG",
            Desk.Members.Where(m => Say(m.Id > 0, $"{words}", $"{words}")).Select(m => new Late(m.Id))));
        other.Put(Desk.Anna);
        other.Evaluate();
        var why = other.Why(new Late(1));
        string[] lines = why.Describe(Language.Dutch).Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains(lines, line => line.StartsWith($"      word{between}word", StringComparison.Ordinal));
        Assert.Equal(
            words.Trim(), Assert.Single(Assert.Single(why.Outline(Language.Dutch).Lines[..1]).Lines).Text.Trim());
    }

    private void Tells(int loan, string expected) =>
        Assert.Equal(expected, session.WhyNot("HER", loan).Describe(Language.English));
}
