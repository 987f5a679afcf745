namespace Leefbaarheid.Rules;

/// <summary>
/// De voorstellen: what rules propose, before blocks, suppressions and what was done are looked at. They are no advice,
/// and a session tells of them only where the rulebook was made to: <c>LeefbaarheidRulebook.Create(host:
/// Proposals.All)</c>.
/// </summary>
public static class Proposals
{
    /// <summary>Proposed decisions of the kind <see cref="Act"/>.</summary>
    public static Concluded<Act> Acts { get; } = Fact.Concluded<Act>(Dutch, English, IsAbout);

    /// <summary>Proposed decisions of the kind <see cref="Refer"/>.</summary>
    public static Concluded<Refer> Refers { get; } = Fact.Concluded<Refer>(Dutch, English, IsAbout);

    /// <summary>Proposed decisions of the kind <see cref="Block"/>.</summary>
    public static Concluded<Block> Blocks { get; } = Fact.Concluded<Block>(Dutch, English, IsAbout);

    /// <summary>Proposed decisions of the kind <see cref="Require"/>.</summary>
    public static Concluded<Require> Requires { get; } = Fact.Concluded<Require>(Dutch, English, IsAbout);

    /// <summary>Proposed decisions of the kind <see cref="Warn"/>.</summary>
    public static Concluded<Warn> Warns { get; } = Fact.Concluded<Warn>(Dutch, English, IsAbout);

    /// <summary>Proposed decisions of the kind <see cref="Schedule"/>.</summary>
    public static Concluded<Schedule> Schedules { get; } = Fact.Concluded<Schedule>(Dutch, English, IsAbout);

    private static bool IsAbout(Decision proposal, object subject) => proposal.Case.IsMeantBy(subject);

    /// <summary>All of them, for whoever looks at proposals, as a test of a rule may.</summary>
    public static IReadOnlyList<IRelation> All { get; } = [Acts, Refers, Blocks, Requires, Warns, Schedules];

    private static string Dutch(Decision proposal) => $"{proposal.Rule}: {proposal.Step.Dutch}";

    private static string English(Decision proposal) => $"{proposal.Rule}: {proposal.Step.English}";
}
