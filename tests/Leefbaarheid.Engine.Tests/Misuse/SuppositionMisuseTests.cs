using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>What a supposition says when it is used in a way it was not made for.</summary>
public sealed class SuppositionMisuseTests
{
    private const string IsOver = "This supposition was taken back; suppose within WhatIf only.";

    private readonly Session session = Desk.Open(Desk.Rule("LAAT", from l in Desk.Loans select new Late(l.Member)));

    public SuppositionMisuseTests() => session.Evaluate();

    [Fact]
    public void It_is_over_when_WhatIf_is()
    {
        Supposition? kept = null;
        session.WhatIf(s => kept = s);
        Refused.As<InvalidOperationException>(IsOver, () => kept!.Put(Desk.Anna));
        Refused.As<InvalidOperationException>(IsOver, () => kept!.PutRange([Desk.Anna]));
        Refused.As<InvalidOperationException>(IsOver, () => kept!.Remove<Member>(1));
        Refused.As<InvalidOperationException>(IsOver, () => kept!.AdvanceTo(Desk.Noon(9)));
        Assert.Equal(Desk.Opening, session.Now);
    }

    [Fact]
    public void What_a_session_refuses_it_refuses_in_the_same_words_and_nothing_stays()
    {
        Supposing<ArgumentNullException>("Value cannot be null. (Parameter 'id')", s => s.Remove<Loan>(null!));
        Supposing<ArgumentNullException>(
            "Value cannot be null. (Parameter 'facts')", s => s.PutRange<Loan>(null!));
        Supposing<ArgumentException>(
            "A Loan that is null cannot be put. (Parameter 'fact')", s => s.Put(Desk.Loan(1, Desk.Anna), null!));
        Supposing<ArgumentException>(
            "No rule reads string, so putting or removing one means nothing. If the host puts it all the same, name " +
            "its "
            + "relation in Rulebook.Create(rules, host: …).",
            s => s.Put("Anna"));
        Supposing<ArgumentException>(
            "Late is concluded by rules; a host cannot put or remove it. Put the facts it follows from.",
            s => s.Remove<Late>(1));
        Supposing<ArgumentException>(
            "A Loan is known by an identity of type int, and 1 is of type string: write Remove<Loan>(1). " +
            "(Parameter 'id')",
            s => s.Remove<Loan>("1"));
        Supposing<ArgumentOutOfRangeException>(
            "Time cannot go back from 2026-06-02T10:00:00Z to 2026-06-01T10:00:00Z. Open a session at the earlier "
            + "moment. (Parameter 'later')",
            s =>
            {
                s.AdvanceTo(Desk.Noon(2));
                s.AdvanceTo(Desk.Noon(1));
            });
        Assert.Equal(Desk.Opening, session.Now);
        Assert.True(session.Evaluate().IsEmpty);
    }

    [Fact]
    public void Many_facts_are_supposed_and_taken_back_like_one()
    {
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();
        Changes changes = session.WhatIf(s => s.PutRange([Desk.Loan(1, Desk.Bram), Desk.Loan(2, Desk.Bram)]));
        Assert.Equal(
            [new Late(Desk.Anna.Id), new Late(Desk.Bram.Id)],
            changes.All.Select(change => change.Conclusion).OfType<Late>().OrderBy(late => late.Member));
        Assert.True(session.Evaluate().IsEmpty);
        Assert.Equal([new Late(Desk.Anna.Id)], session.Conclusions<Late>());
    }

    private void Supposing<TException>(string message, Action<Supposition> misuse)
        where TException : Exception =>
        Refused.As<TException>(message, () => session.WhatIf(misuse));
}
