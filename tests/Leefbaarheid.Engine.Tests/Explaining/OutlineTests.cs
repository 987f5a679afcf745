using System.Globalization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>An explanation written out in other ways than text, and as data.</summary>
public sealed class OutlineTests
{
    private readonly Session session = Desk.Open(Desk.Rule("BEL",
        from member in Desk.Members
        join loan in Desk.Loans on member.Id equals loan.Member into loans
        where loans.Count > 1
        select new Proposal(member.Id, "BEL", "Bel \"nu\"")));

    public OutlineTests()
    {
        session.Put(Desk.Anna);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(3, Desk.Anna));
        session.Evaluate();
    }

    private Explanation Why => session.Why(new Proposal(1, "BEL", "Bel \"nu\""));

    [Fact]
    public void Markdown_is_a_nested_list_with_its_special_signs_escaped() => Assert.Equal(
        """
        - proposal 'Bel "nu"'
          - BEL rule BEL
            - member Anna
            - held: join on member.Id equals loan.Member into …
              - 2 × Loan
                - loan 1, Max Havelaar
                - loan 3, Max Havelaar
            - held: loans.Count \> 1
        """,
        Desk.WithoutPlaces(Why.Outline(Language.English, Detail.Full).ToMarkdown()));

    [Fact]
    public void Mermaid_draws_each_reason_beneath_what_it_leads_to() => Assert.Equal(
        """
        flowchart TD
          n0["proposal 'Bel #quot;nu#quot;'"]
          n1["BEL rule BEL"]
          n1 --> n0
          n2["member Anna"]
          n2 --> n1
          n3["held: join on member.Id equals loan.Member into …"]
          n3 --> n1
          n4["2 × Loan"]
          n4 --> n3
          n5["loan 1, Max Havelaar"]
          n5 --> n4
          n6["loan 3, Max Havelaar"]
          n6 --> n4
          n7["held: loans.Count > 1"]
          n7 --> n1
        """,
        Desk.WithoutPlaces(Why.Outline(Language.English, Detail.Full).ToMermaid()));

    [Fact]
    public void The_reasons_can_be_read_as_data()
    {
        var support = Assert.Single(Why.Supports);
        Assert.Equal("BEL", support.Rule.Id);
        Assert.Equal(
            [ClauseKind.From, ClauseKind.GroupJoin, ClauseKind.Where, ClauseKind.Select],
            support.Steps.Select(s => s.Clause.Kind));
        Assert.All(support.Steps, step => Assert.Equal(Outcome.Held, step.Outcome));
        Assert.Equal(new FactPremise(Desk.Members, Desk.Anna), support.Steps[0].Premises.Single());
        var group = Assert.IsType<GroupPremise>(support.Steps[1].Premises.Single());
        Assert.Equal((2, 2), (group.Count, group.Enough));
        Assert.Equal(
            [Desk.Anna, Desk.Loan(1, Desk.Anna), Desk.Loan(3, Desk.Anna)],
            Why.Facts.Select(f => f.Fact));
        Assert.Equal(["BEL"], Why.Rules);
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter_to_the_words()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "~";
        var plain = Fact.Given<Member, int>(m => m.Id);
        var unworded = Session.Open(
            Rulebook.Create([Desk.Rule("LAAT", from m in plain where m.Age > 0 select new Late(m.Id))], [Desk.Lates]),
            Desk.Opening);
        unworded.Put(Desk.Anna with { Id = -1 }, Desk.Bram with { Id = -2, Age = 0 });
        unworded.Evaluate();
        try
        {
            CultureInfo.CurrentCulture = other;
            string why = unworded.Why(new Late(-1)).Describe(Language.English, Detail.Full);
            Assert.Contains("Id = -1", why, StringComparison.Ordinal);
            string whyNot = unworded.WhyNot("LAAT", -2).Describe(Language.English, Detail.Full);
            Assert.Contains("LAAT rule LAAT, -2", whyNot, StringComparison.Ordinal);
            Assert.Contains("failed: m.Age > 0", whyNot, StringComparison.Ordinal);
            Assert.DoesNotContain("Id = ~", whyNot, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
