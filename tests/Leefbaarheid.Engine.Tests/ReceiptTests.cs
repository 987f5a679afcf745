using System.Globalization;
using System.Text.Json;
using Leefbaarheid.Abstractions;
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
        Assert.Equal(
            new ReceiptItem("voorstel 'Anna'", "Proposal { Member = 1, Rule = BEL, Text = Anna }"), receipt.Conclusion);
        Assert.Equal(["BEL", "LAAT"], receipt.Rules);
        Assert.Equal(["lening 1, Max Havelaar", "lid Anna"], receipt.Facts.Select(fact => fact.Words));
        Assert.Equal(
            "Loan { Id = 1, Member = 1, Book = Max Havelaar, Due = Monday, 01 June 2026 }", receipt.Facts[0].Values);
        Assert.Equal(session.Why(proposal).Describe(Language.Dutch, Detail.Full), receipt.Why.ToText());
        Assert.Equal("proposal 'Anna'", session.Receipt(proposal, Language.English).Conclusion.Words);
        Assert.StartsWith(
            $"voorstel 'Anna'\nProposal {{ Member = 1, Rule = BEL, Text = Anna }}\n\n{receipt.Fingerprint} {receipt.Version} "
            + "2026-06-03T10:00:00Z\nBEL LAAT\n\nlening 1, Max Havelaar\nLoan { Id = 1,",
            receipt.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_is_the_same_in_every_culture_and_holds_texts_and_values_only()
    {
        var session = Desk.Open(Desk.Rule("LAAT", from l in Desk.Loans select new Late(l.Member)));
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();
        string text = session.Receipt(new Late(1)).ToText();
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.DateTimeFormat.LongDatePattern = "yyyy";
        try
        {
            CultureInfo.CurrentCulture = other;
            var receipt = session.Receipt(new Late(1));
            Assert.Equal(text, receipt.ToText());
            Assert.Contains("Due = Monday, 01 June 2026", JsonSerializer.Serialize(receipt), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
