namespace Leefbaarheid.Testing;

/// <summary>
/// Tries the laws of a rulebook on random histories: <c>RulebookCheck.Run(rulebook)</c> in a test of any framework.
/// </summary>
/// <remarks>
/// Facts of the library make themselves; types of one's own need a lambda. The same seed gives the same histories. What
/// it cannot see: a lambda that reads a clock but would read the same a second later (the day of today), or something
/// that did not change meanwhile; and what holds in all the histories and fails in one that was not tried.
/// </remarks>
public sealed class RulebookCheck
{
    /// <summary>A check with the usual number of histories.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public RulebookCheck(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        Rulebook = rulebook;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>How many histories are tried.</summary>
    public int Histories { get; init; } = 400;

    /// <summary>Which histories: another number gives others.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// What makes facts of one's own, or facts of the library that make one's rules conclude: each gives one fact, or
    /// some that belong together. More than half of what happens is theirs where there are any.
    /// </summary>
    public ImmutableArray<Func<Dice, IEnumerable<object>>> Facts { get; init; } = [];

    /// <summary>
    /// The ids of rules that are meant to look across cases, such as one about the neighbours of a household: neither
    /// they nor what they suppress or block need keep <see cref="RulebookLaw.Locality"/>.
    /// </summary>
    public ImmutableArray<string> AcrossCases { get; init; } = [];

    /// <summary>Tries a rulebook, and refuses it where it breaks a law.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="facts">See <see cref="Facts"/>.</param>
    /// <returns>What was found besides: the rules that never concluded.</returns>
    /// <exception cref="RulebookCheckException">A law is broken; all that was found is listed.</exception>
    public static RulebookReport Run(Rulebook rulebook, params ReadOnlySpan<Func<Dice, IEnumerable<object>>> facts) =>
        new RulebookCheck(rulebook) { Facts = [.. facts] }.Report().ThrowIfBroken();

    /// <summary>Tries the rulebook.</summary>
    /// <returns>All that was found.</returns>
    /// <exception cref="ArgumentException">An id of <see cref="AcrossCases"/> is that of no rule.</exception>
    public RulebookReport Report()
    {
        foreach (var id in AcrossCases.Where(id => Rulebook.Find(id) is null))
        {
            throw new ArgumentException(
                $"AcrossCases names {id}, and the rulebook has no such rule. Nearest: "
                + $"{string.Join(", ", Nearest.To(id, Rulebook.Rules.Select(rule => rule.Id)))}.");
        }

        return new RulebookTrial(this).Run();
    }
}
