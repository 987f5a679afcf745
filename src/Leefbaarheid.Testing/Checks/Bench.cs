namespace Leefbaarheid.Testing;

/// <summary>A rulebook that tells all its conclusions, what random histories do to it, and its laws.</summary>
internal sealed class Bench
{
    private const int MostSteps = 60;
    private readonly Scene? own;
    private readonly Depths depths;
    private readonly HashSet<Type> tried = [];
    private Experience? last;

    public Bench(RulebookCheck check)
    {
        Rulebook = Rulebook.Create(check.Rulebook.Rules, check.Rulebook.Relations);
        var (given, outputs) = RelationReader.Read(Rulebook);
        (Kinds, depths) = (new GivenKinds(given), new Depths(Rulebook, outputs));
        own = check.Facts.IsDefaultOrEmpty ? null : new Scene(
            "own", [.. check.Facts.Select(make => (Func<Dice, object[]>)(dice => [.. make(dice)]))]);
    }

    public Rulebook Rulebook { get; }

    public GivenKinds Kinds { get; }

    /// <summary>
    /// The given types of others that rules read, of which no history had a fact; those of the library come of
    /// themselves.
    /// </summary>
    public IEnumerable<RulebookBreach> NotTried() =>
        from rule in Rulebook.Rules
        from relation in rule.Branches.SelectMany(branch => branch.Query.Unfold()).OfType<IRelation>()
        where relation.IsGiven && !tried.Contains(relation.FactType) && !Facts.All.Contains(relation)
        group rule.Id by relation.FactType into readers
        select new RulebookBreach(
            RulebookLaw.Tried,
            readers.First(),
            $"{readers.Key.Name}: RulebookCheck.Run(rulebook, dice => [new {readers.Key.Name}(dice.Id(\"x\"), …)])",
            "");

    public string Tell(History history) => string.Join('\n', Turns(history).Select(turn => turn.Describe(Kinds)));

    /// <summary>Laws that look at one history after each other share what came of it.</summary>
    public Experience Live(History history)
    {
        if (last?.History == history)
            return last;
        var turns = Turns(history);
        var session = OneByOne(turns);
        return last = new Experience(history, turns, session, FactsOf(turns), Now(session));
    }

    /// <summary>What stands after everything happened at once.</summary>
    public Standing AtOnce(History history)
    {
        var session = Session.Open(Rulebook, History.Start);
        foreach (var turn in Turns(history))
            turn.On(session, Kinds);
        session.Evaluate();
        return Now(session);
    }

    public static IEnumerable<Difference> Failures(Experience lived) =>
        from failure in lived.Session.Failures
        from rule in failure.Rules
        select new Difference(rule, failure.ToString());

    public IEnumerable<Difference> Purity(Experience lived) =>
        lived.Standing.To(Now(OneByOne(Turns(lived.History))), "in one run", "in the next");

    public IEnumerable<Difference> Order(Experience lived)
    {
        var shuffled = new Dice(lived.History.Number).Shuffled(lived.Facts);
        return lived.Standing.To(Now(On(shuffled, lived.Session.Now)), "as they came", "in another order")
            .Concat(lived.Standing.To(
                Now(On(lived.Facts.Reverse(), lived.Session.Now)), "as they came", "from last to first"));
    }

    public IEnumerable<Difference> Batching(Experience lived) =>
        lived.Standing.To(AtOnce(lived.History), "one by one", "at once");

    public IEnumerable<Difference> Undo(Experience lived)
    {
        var (session, before) = (OneByOne(lived.Turns), lived.Standing);
        var facts = new FactSet(Kinds);
        facts.Put(lived.Facts);
        var guests = Guests(lived.History).ToList();
        var strangers = guests.Where(guest => !facts.HasLike(guest)).ToList();
        Kinds.Put(session, strangers);
        session.Evaluate();
        foreach (var guest in strangers)
            Kinds.Of(guest).Remove(session, Kinds.Of(guest).Id(guest));
        session.Evaluate();
        var undone = before.To(Now(session), "before", "after it was put and removed");
        var later = session.Now + Duration.FromDays(lived.History.Number % 50);
        var supposed = before.After(session.WhatIf(s => Suppose(s, guests, lived.Facts, later)));
        var taken = before.To(Now(session), "before", "after it was supposed");
        return undone.Concat(taken)
            .Concat(supposed.To(Now(Put(session, guests, lived.Facts, later)), "as supposed", "as it came"));
    }

    public IEnumerable<Difference> Time(Experience lived)
    {
        var session = OneByOne(lived.Turns);
        var until = session.Now + Duration.FromDays(lived.History.Number % 200);
        var early = new List<Difference>();
        for (var step = 0; step < MostSteps && session.NextChange is { } next && next <= until; step++)
        {
            early.AddRange(Early(session, next - Duration.Epsilon));
            session.AdvanceTo(next);
            session.Evaluate();
        }

        session.AdvanceTo(until);
        session.Evaluate();
        return early.Concat(Now(session).To(Now(On(lived.Facts, until)), "in steps", "at once"));
    }

    /// <summary>A session at a moment, on these facts alone, put in this order.</summary>
    public Session On(IEnumerable<object> facts, Instant moment)
    {
        var session = Session.Open(Rulebook, moment);
        foreach (var fact in facts)
            Kinds.Put(session, [fact]);
        session.Evaluate();
        return session;
    }

    public Standing Now(Session session) => Standing.In(session, depths);

    private Turn[] Turns(History history)
    {
        Turn[] turns = [.. history.Turns(own).Select(turn => turn.Among(Kinds))];
        tried.UnionWith(turns.SelectMany(turn => turn.Facts).Select(fact => fact.GetType()));
        return turns;
    }

    private Session OneByOne(IEnumerable<Turn> turns)
    {
        var session = Session.Open(Rulebook, History.Start);
        foreach (var turn in turns)
        {
            turn.On(session, Kinds);
            session.Evaluate();
        }

        session.Evaluate();
        return session;
    }

    private IReadOnlyList<object> FactsOf(IEnumerable<Turn> turns)
    {
        var facts = new FactSet(Kinds);
        foreach (var turn in turns)
        {
            facts.Put(turn.Facts);
            if (turn.Removed is { } like)
                facts.Remove(like);
        }

        return facts.All;
    }

    private IEnumerable<Difference> Early(Session session, Instant before)
    {
        var standing = Now(session);
        session.AdvanceTo(before);
        session.Evaluate();
        return standing.To(Now(session), "before", $"earlier than was said, by {before}");
    }

    /// <summary>What comes besides, made of the history's own number.</summary>
    private IEnumerable<object> Guests(History history) =>
        new History([history.Number, history.Number + 1, history.Number + 2], history.Number)
            .Turns(own).Select(turn => turn.Among(Kinds)).SelectMany(turn => turn.Facts)
            .DistinctBy(fact => (fact.GetType(), Kinds.Of(fact).Id(fact)));

    private void Suppose(Supposition s, IEnumerable<object> guests, IReadOnlyList<object> facts, Instant later)
    {
        if (facts is [var first, ..])
            Kinds.Of(first).Remove(s, Kinds.Of(first).Id(first));
        Kinds.Put(s, guests);
        s.AdvanceTo(later);
    }

    private Session Put(Session session, IEnumerable<object> guests, IReadOnlyList<object> facts, Instant later)
    {
        if (facts is [var first, ..])
            Kinds.Of(first).Remove(session, Kinds.Of(first).Id(first));
        Kinds.Put(session, guests);
        session.AdvanceTo(later);
        session.Evaluate();
        return session;
    }
}
