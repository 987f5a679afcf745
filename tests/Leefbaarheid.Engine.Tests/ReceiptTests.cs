using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>The account of a conclusion.</summary>
public sealed class ReceiptTests
{
    [Fact]
    public void A_receipt_names_rules_facts_moment_and_the_rulebook_by_its_fingerprint()
    {
        var session = Desk.Open(
            Desk.Rule("LAAT", from l in Desk.Loans select new Late(l.Member)),
            Desk.Rule("BEL",
                from late in Desk.Lates
                join member in Desk.Members on late.Member equals member.Id
                select new Proposal(member.Id, "BEL", member.Name)));
        session.Put(Desk.Anna, Desk.Bram);
        session.Put(Desk.Loan(1, Desk.Anna));
        session.AdvanceTo(Desk.Noon(3));
        session.Evaluate();

        var proposal = new Proposal(1, "BEL", "Anna");
        var receipt = session.Receipt(proposal);
        Assert.Equal(session.Rulebook.Fingerprint, receipt.Fingerprint);
        Assert.Equal(typeof(Session).Assembly.GetName().Version!.ToString(), receipt.Version);
        Assert.Equal(Desk.Noon(3), receipt.Moment);
        Assert.Equal(proposal, receipt.Conclusion);
        Assert.Equal(["BEL", "LAAT"], receipt.Rules);
        Assert.Equal([Desk.Loan(1, Desk.Anna), Desk.Anna], receipt.Facts);
        Assert.Equal(proposal, receipt.Why.Conclusion);
    }
}
