namespace Leefbaarheid.Testing;

/// <summary>One thing that happens: facts put or replaced, one removed, or time that passes.</summary>
/// <param name="Facts">What is put.</param>
/// <param name="Removed">A fact of the identity that is removed; none where none is.</param>
/// <param name="Passing">How much time passes.</param>
internal sealed record Turn(ImmutableArray<object> Facts, object? Removed, Duration Passing)
{
    /// <summary>What the number says: mostly of the first, else of the second.</summary>
    public static Turn Of(Scene scene, Scene anything, long number)
    {
        var dice = new Dice(number);
        return dice.Below(16) switch
        {
            < 9 => Put(scene.Make(dice)),
            < 13 => Put(anything.Make(dice)),
            < 15 => Remove((dice.Once(2) ? scene : anything).Make(dice)),
            _ => Pass(Duration.FromHours(dice.Once(2) ? dice.Below(48) : dice.Below(1000))),
        };
    }

    /// <summary>The same, without facts of kinds that a rulebook does not take.</summary>
    public Turn Among(GivenKinds kinds) => this with
    {
        Facts = [.. Facts.Where(kinds.Know)],
        Removed = Removed is { } fact && kinds.Know(fact) ? fact : null,
    };

    public void On(Session session, GivenKinds kinds)
    {
        kinds.Put(session, Facts);
        if (Removed is { } fact)
            kinds.Of(fact).Remove(session, kinds.Of(fact).Id(fact));
        if (Passing > Duration.Zero)
            session.AdvanceTo(session.Now + Passing);
    }

    public string Describe(GivenKinds kinds) => Removed is { } fact ? $"remove {kinds.Describe(fact)}"
        : Facts.IsEmpty ? $"pass {Passing}"
        : $"put {string.Join("; ", Facts.Select(kinds.Describe))}";

    private static Turn Put(object[] facts) => new([.. facts], null, Duration.Zero);

    /// <summary>The fact that the first of these would have replaced.</summary>
    private static Turn Remove(object[] facts) => facts is [] ? Pass(Duration.Zero) : new([], facts[0], Duration.Zero);

    private static Turn Pass(Duration duration) => new([], null, duration);
}
