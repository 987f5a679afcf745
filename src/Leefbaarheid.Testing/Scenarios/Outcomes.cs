namespace Leefbaarheid.Testing;

/// <summary>What came of a scenario: a session at its end, and what is told of it.</summary>
internal sealed class Outcomes
{
    private readonly ScenarioRules rules;
    private readonly Session session;
    private readonly Accounts accounts;
    private readonly Lock use = new();

    private Outcomes(ScenarioRules rules, Session session, IReadOnlyCollection<object> facts) =>
        (this.rules, this.session, accounts) = (rules, session, new Accounts(rules, session, facts));

    public static Outcomes Of(ScenarioRules rules, ImmutableList<Occurrence> past, Instant now)
    {
        var session = Session.Open(rules.Rulebook, past.Select(step => step.Moment).OfType<Instant>().First());
        foreach (var step in past)
        {
            if (step.Moment is { } moment)
                session.AdvanceTo(moment);
            rules.Kinds.Put(session, step.Facts);
            if (step.Gone is { } gone)
                rules.Kinds.Of(gone.Type).Remove(session, gone.Id);
        }

        session.AdvanceTo(now);
        session.Evaluate();
        rules.Coverage?.Add(session);
        return new Outcomes(rules, session, rules.Standing(past));
    }

    public IReadOnlyList<T> Read<T>()
    {
        lock (use)
            return session.Failures is [] ? session.Conclusions<T>() : throw new ScenarioException(accounts.Failed());
    }

    public void Expect(string ruleId, Func<Decision, bool>? which, string text)
    {
        Decision[] ofRule = OfRule(ruleId);
        if (ofRule is [])
            Fail(() => accounts.Missing(rules.Rulebook.Find(ruleId)!));
        if (which is not null && !ofRule.Any(which))
            Fail(() => accounts.Others(ruleId, ofRule, text));
    }

    public void ExpectNot(string ruleId, Func<Decision, bool>? which, string text)
    {
        Decision[] unexpected = [.. OfRule(ruleId).Where(which ?? (_ => true))];
        if (unexpected is not [])
            Fail(() => accounts.Unexpected(ruleId, unexpected, which is null ? "" : text));
    }

    public void Expect<T>(Func<T, bool>? which, string text)
        where T : notnull
    {
        var there = Read<T>();
        if (!there.Any(which ?? (_ => true)))
            Fail(() => accounts.Missing(rules.Output<T>()!, [.. there.Cast<object>()], text));
    }

    public void ExpectNot<T>(Func<T, bool>? which, string text)
        where T : notnull
    {
        object[] unexpected = [.. Read<T>().Where(which ?? (_ => true)).Cast<object>()];
        if (unexpected is not [])
            Fail(() => accounts.Unexpected(rules.Output<T>()!, unexpected, text));
    }

    private Decision[] OfRule(string ruleId) =>
        [.. Read<Decision>().Where(d => d.Rule == ruleId).Order(DecisionOrder.Instance)];

    private void Fail(Func<string> tell)
    {
        lock (use)
            throw new ScenarioException(tell());
    }
}
