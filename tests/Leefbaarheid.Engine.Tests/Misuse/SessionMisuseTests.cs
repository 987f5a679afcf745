using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>What each member of a session says when it is used in a way it was not made for.</summary>
public sealed class SessionMisuseTests
{
    private const string NoRuleReads =
        "No rule reads string, so putting or removing one means nothing. If the host puts it all the same, name its " +
        "relation in Rulebook.Create(rules, host: …).";

    private const string IsConcluded =
        "Late is concluded by rules; a host cannot put or remove it. Put the facts it follows from.";

    private const string NoRuleConcludes =
        "No rule of this rulebook concludes string; ask for the type that a rule selects.";

    private const string IsGiven = "Member is a given fact, put by the host; only conclusions can be asked for.";

    private const string DoesNotStand =
        "This does not stand: Late { Member = 2 }. Read the conclusions anew (Conclusions<T>()); WhyNot tells why not.";

    private readonly Session session = Desk.Open(
        Desk.Rule("LAAT", from l in Desk.Loans select new Late(l.Member)),
        Desk.Rule("GROET", from m in Desk.Members select new Proposal(m.Id, "GROET", m.Name)));

    public SessionMisuseTests()
    {
        session.Put(Desk.Anna);
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter()
    {
        Refused.Null("rulebook", () => Session.Open(null!, Desk.Opening));
        Refused.Null("facts", () => session.PutRange<Member>(null!));
        Refused.Null("id", () => session.Remove<Member>(null!));
        Refused.Null("conclusion", () => session.Why<Late>(null!));
        Refused.Null("ruleId", () => session.WhyNot(null!, 1));
        Refused.Null("subject", () => session.WhyNot("LAAT", null!));
        Refused.Null("suppose", () => session.WhatIf(null!));
        Refused.Null("conclusion", () => session.HoldsUntil<Late>(null!));
        Refused.Null("conclusion", () => session.Receipt<Late>(null!));
    }

    [Fact]
    public void A_fact_that_is_null_is_refused_and_those_before_it_stay()
    {
        const string Text = "A Member that is null cannot be put. (Parameter 'fact')";
        Refused.As<ArgumentException>(Text, () => session.Put(Desk.Bram, null!));
        Refused.As<ArgumentException>(Text, () => session.PutRange([Desk.Bram, null!]));
        session.Evaluate();
        Assert.Equal(2, session.Conclusions<Proposal>().Count);
    }

    [Fact]
    public void A_fact_without_an_identity_is_refused()
    {
        var named = Fact.Given<Uri, string>(uri => uri.Fragment.Length == 0 ? null! : uri.Fragment);
        var links = Session.Open(
            Rulebook.Create([Desk.Rule("LINK", from u in named select new Late(u.Port))], [Desk.Lates]), Desk.Opening);
        Refused.As<ArgumentException>(
            "The Uri 'https://example.org/' has no identity: its id is null. (Parameter 'fact')",
            () => links.Put(new Uri("https://example.org/")));
    }

    [Fact]
    public void A_type_that_no_rule_reads_or_concludes_is_refused()
    {
        Refused.As<ArgumentException>(NoRuleReads, () => session.Put("Anna"));
        Refused.As<ArgumentException>(NoRuleReads, () => session.PutRange<string>([]));
        Refused.As<ArgumentException>(NoRuleReads, () => session.Remove<string>("Anna"));
        Refused.As<ArgumentException>(NoRuleConcludes, () => session.Conclusions<string>());
        Refused.As<ArgumentException>(NoRuleConcludes, () => session.Why("Anna"));
        Refused.As<ArgumentException>(NoRuleConcludes, () => session.HoldsUntil("Anna"));
        Refused.As<ArgumentException>(NoRuleConcludes, () => session.Receipt("Anna"));
    }

    [Fact]
    public void A_concluded_type_cannot_be_put_nor_a_given_one_be_asked_for()
    {
        Refused.As<ArgumentException>(IsConcluded, () => session.Put(new Late(2)));
        Refused.As<ArgumentException>(IsConcluded, () => session.PutRange([new Late(2)]));
        Refused.As<ArgumentException>(IsConcluded, () => session.Remove<Late>(new Late(1)));
        Refused.As<ArgumentException>(IsGiven, () => session.Conclusions<Member>());
        Refused.As<ArgumentException>(IsGiven, () => session.Why(Desk.Anna));
        Refused.As<ArgumentException>(IsGiven, () => session.HoldsUntil(Desk.Anna));
        Refused.As<ArgumentException>(IsGiven, () => session.Receipt(Desk.Anna));
    }

    [Fact]
    public void An_identity_of_another_type_is_refused() => Refused.As<ArgumentException>(
        "A Member is known by an identity of type int, and 1 is of type string: write Remove<Member>(1). " +
        "(Parameter 'id')",
        () => session.Remove<Member>("1"));

    [Fact]
    public void What_does_not_stand_has_no_reasons()
    {
        Refused.As<ArgumentException>(DoesNotStand, () => session.Why(new Late(2)));
        Refused.As<ArgumentException>(DoesNotStand, () => session.HoldsUntil(new Late(2)));
        Refused.As<ArgumentException>(DoesNotStand, () => session.Receipt(new Late(2)));
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused_with_those_that_are() => Refused.As<ArgumentException>(
        "The rulebook has no rule LATE; it has LAAT, GROET.", () => session.WhyNot("LATE", 1));

    [Fact]
    public void Time_does_not_go_back() => Refused.As<ArgumentOutOfRangeException>(
        "Time cannot go back from 2026-06-01T10:00:00Z to 2026-06-01T09:59:59Z. Open a session at the earlier moment. "
        + "(Parameter 'later')",
        () => session.AdvanceTo(session.Now - Duration.FromSeconds(1)));

    [Theory]
    [MemberData(nameof(EveryCall.QuestionNames), MemberType = typeof(EveryCall))]
    public void A_question_about_facts_that_were_not_evaluated_is_refused(string question)
    {
        session.Put(Desk.Bram);
        Refused.As<InvalidOperationException>(Refused.NotEvaluated, () => EveryCall.Of[question](session));
        session.Evaluate();
        EveryCall.Of[question](session);
        session.AdvanceTo(session.Now);
        Refused.As<InvalidOperationException>(Refused.NotEvaluated, () => EveryCall.Of[question](session));
    }

    [Theory]
    [MemberData(nameof(EveryCall.Names), MemberType = typeof(EveryCall))]
    public void After_an_evaluation_that_broke_off_nothing_is_answered(string call)
    {
        var broken = Desk.Open(Desk.Rule("LAAT",
            from l in Desk.Loans
            join m in Desk.Members on new Fuse(l.Book) equals new Fuse(m.Name)
            select new Late(l.Member)));
        broken.Put(Desk.Loan(1, Desk.Anna) with { Book = Fuse.Blows });
        Assert.Throws<TimeoutException>(() => broken.Evaluate());
        Refused.As<InvalidOperationException>(Refused.Broken, () => EveryCall.Of[call](broken));
    }

    [Fact]
    public void Putting_many_facts_may_break_off_as_an_evaluation_does()
    {
        var broken = Desk.Open(Desk.Rule("LAAT",
            from l in Desk.Loans
            join m in Desk.Members on new Fuse(l.Book) equals new Fuse(m.Name)
            select new Late(l.Member)));
        var loans = Enumerable.Range(1, 1000).Select(n => Desk.Loan(n, Desk.Anna) with { Book = Fuse.Blows });
        Assert.Throws<TimeoutException>(() => broken.PutRange(loans));
        Refused.As<InvalidOperationException>(Refused.Broken, () => broken.Evaluate());
    }

    [Fact]
    public void Supposing_what_makes_an_evaluation_break_off_breaks_the_session()
    {
        var broken = Desk.Open(Desk.Rule("LAAT",
            from l in Desk.Loans
            join m in Desk.Members on new Fuse(l.Book) equals new Fuse(m.Name)
            select new Late(l.Member)));
        broken.Evaluate();
        Assert.Throws<TimeoutException>(
            () => broken.WhatIf(s => s.Put(Desk.Loan(1, Desk.Anna) with { Book = Fuse.Blows })));
        Refused.As<InvalidOperationException>(Refused.Broken, () => broken.Conclusions<Late>());
    }

    [Theory]
    [MemberData(nameof(EveryCall.Names), MemberType = typeof(EveryCall))]
    public void A_rule_that_calls_the_session_fails_and_the_session_goes_on(string call)
    {
        Session? mine = null;
        mine = Desk.Open(
            Desk.Rule("LUS", from m in Desk.Members where CallsBack(m) select new Halt(m.Id, "LUS")),
            Desk.Rule("LAAT", from m in Desk.Members select new Late(m.Id)));
        mine.Put(Desk.Anna);
        var failure = Assert.Single(mine.Evaluate().Failures);
        Assert.IsType<InvalidOperationException>(failure.Error);
        Assert.Equal(Refused.FromInside, failure.Error.Message);
        Assert.Equal([new Late(1)], mine.Conclusions<Late>());

        bool CallsBack(Member member)
        {
            EveryCall.Of[call](mine!);
            return member.Id > 0;
        }
    }

    [Fact]
    public void The_session_itself_is_not_for_use_within_WhatIf_nor_within_a_sequence_that_is_put()
    {
        Refused.As<InvalidOperationException>(Refused.FromInside, () => session.WhatIf(_ => session.Put(Desk.Bram)));
        Refused.As<InvalidOperationException>(Refused.FromInside, () => session.PutRange(Members()));
        session.Evaluate();
        Assert.Single(session.Conclusions<Proposal>());

        IEnumerable<Member> Members()
        {
            session.Evaluate();
            yield return Desk.Bram;
        }
    }
}
