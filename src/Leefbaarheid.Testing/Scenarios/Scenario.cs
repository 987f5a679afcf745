using System.Collections;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Testing;

/// <summary>
/// Scenario: given these facts, on this day, these decisions. It is a value: each step gives a new scenario and leaves
/// the old one as it was, so that tests may share a beginning.
/// </summary>
/// <remarks>
/// A day is looked at at noon, in Europe/Amsterdam. What is not as expected is a <see cref="ScenarioException"/> with
/// the reasons in the reader's language; a scenario that makes no sense is an <see cref="ArgumentException"/> or an
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class Scenario
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private readonly ScenarioRules rules;
    private readonly ImmutableList<Occurrence> past;
    private readonly Instant? now;
    private readonly Lazy<Outcomes> outcomes;

    private Scenario(ScenarioRules rules, ImmutableList<Occurrence> past, Instant? now)
    {
        (this.rules, this.past, this.now) = (rules, past, now);
        outcomes = new Lazy<Outcomes>(() => Outcomes.Of(rules, past, now!.Value));
    }

    /// <summary>The decisions that stand, as <see cref="DecisionOrder"/> lists them.</summary>
    /// <exception cref="ScenarioException">A lambda of a rule threw.</exception>
    /// <exception cref="InvalidOperationException">No day was named.</exception>
    public IReadOnlyList<Decision> Decisions => [.. Now().Read<Decision>().Order(DecisionOrder.Instance)];

    /// <summary>A scenario in which nothing happened yet.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="language">Of the reader of messages.</param>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public static Scenario Of(Rulebook rulebook, Language language = Language.Dutch)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Scenario(new ScenarioRules(rulebook, language, null), [], null);
    }

    /// <summary>A scenario in which nothing happened yet, whose rules are counted.</summary>
    /// <param name="coverage">The rules, and which of them concluded.</param>
    /// <param name="language">Of the reader of messages.</param>
    /// <exception cref="ArgumentNullException">The coverage is null.</exception>
    public static Scenario Of(RuleCoverage coverage, Language language = Language.Dutch)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new Scenario(new ScenarioRules(coverage.Rulebook, language, coverage), [], null);
    }

    /// <summary>
    /// Facts that are there from now on: from the first day on where none was named. One of a known identity takes the
    /// place of the earlier.
    /// </summary>
    /// <param name="facts">Facts of any kinds, or lists of them.</param>
    /// <exception cref="ArgumentException">
    /// The rulebook takes no such fact, or two have one identity, of which the one would hide the other.
    /// </exception>
    public Scenario Given(params ReadOnlySpan<object> facts)
    {
        ImmutableArray<object> all = [.. Flatten(facts.ToArray())];
        rules.Check(all);
        return Then(new Occurrence(all));
    }

    /// <summary>A fact that is no longer there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="id">Its identity, such as <c>new SignalId("S1")</c>.</param>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    public Scenario Without<T>(object id)
    {
        ArgumentNullException.ThrowIfNull(id);
        rules.CheckKnown(typeof(T), id, past);
        return Then(new Occurrence([], (typeof(T), id)));
    }

    /// <summary>The day it is, or becomes.</summary>
    /// <param name="day">As in 2026-11-23; not before the last one.</param>
    /// <exception cref="ArgumentException">The text is no day, or the day lies before the last one.</exception>
    public Scenario On(string day) => On(IsoDay.Parse(day, nameof(day)));

    /// <summary>The day it is, or becomes.</summary>
    /// <param name="day">The day; not before the last one.</param>
    /// <exception cref="ArgumentException">The day lies before the last one.</exception>
    public Scenario On(LocalDate day) => At(Noon(day));

    /// <summary>The day it becomes, so long after the last one.</summary>
    /// <param name="period">Days, weeks, months or years.</param>
    /// <exception cref="ArgumentException">The period goes back.</exception>
    /// <exception cref="InvalidOperationException">No day was named before.</exception>
    public Scenario After(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return At((Required().InZone(Zone).LocalDateTime + period).InZoneLeniently(Zone).ToInstant());
    }

    /// <summary>The moment it is, or becomes, for rules that look at hours.</summary>
    /// <param name="moment">The moment; not before the last one.</param>
    /// <exception cref="ArgumentException">It lies before the last one.</exception>
    public Scenario At(Instant moment) => moment < now
        ? throw new ArgumentException(
            $"It was {now} already, and time never goes back to {moment}; begin another scenario for an earlier day.",
            nameof(moment))
        : new Scenario(rules, past.Add(new Occurrence([], Moment: moment)), moment);

    /// <summary>A rule of which a decision stands.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="which">What holds of it, or of one of several.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <returns>The same scenario, to go on with.</returns>
    /// <exception cref="ScenarioException">None stands, or for none it holds.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    /// <exception cref="InvalidOperationException">No day was named, or no fact given.</exception>
    public Scenario Expect(
        string ruleId,
        Func<Decision, bool>? which = null,
        [CallerArgumentExpression(nameof(which))] string text = "")
    {
        rules.CheckId(ruleId);
        Now().Expect(ruleId, which, text);
        return this;
    }

    /// <summary>A rule of which no decision stands.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="which">Where others of it may stand: what holds of none.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <returns>The same scenario, to go on with.</returns>
    /// <exception cref="ScenarioException">One stands.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    /// <exception cref="InvalidOperationException">No day was named, or no fact given.</exception>
    public Scenario ExpectNot(
        string ruleId,
        Func<Decision, bool>? which = null,
        [CallerArgumentExpression(nameof(which))] string text = "")
    {
        rules.CheckId(ruleId);
        Now().ExpectNot(ruleId, which, text);
        return this;
    }

    /// <summary>A conclusion of a type of one's own.</summary>
    /// <typeparam name="T">A type that the rulebook puts out.</typeparam>
    /// <param name="which">What holds of it, or of one of several.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <returns>The same scenario, to go on with.</returns>
    /// <exception cref="ScenarioException">None stands, or for none it holds.</exception>
    /// <exception cref="ArgumentException">The rulebook puts out no such type.</exception>
    /// <exception cref="InvalidOperationException">No day was named, or no fact given.</exception>
    public Scenario Expect<T>(
        Func<T, bool>? which = null, [CallerArgumentExpression(nameof(which))] string text = "")
        where T : notnull
    {
        Now().Expect(which, text);
        return this;
    }

    /// <summary>No conclusion of a type of one's own.</summary>
    /// <typeparam name="T">A type that the rulebook puts out.</typeparam>
    /// <param name="which">Where others may stand: what holds of none.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <returns>The same scenario, to go on with.</returns>
    /// <exception cref="ScenarioException">One stands.</exception>
    /// <exception cref="ArgumentException">The rulebook puts out no such type.</exception>
    /// <exception cref="InvalidOperationException">No day was named, or no fact given.</exception>
    public Scenario ExpectNot<T>(
        Func<T, bool>? which = null, [CallerArgumentExpression(nameof(which))] string text = "")
        where T : notnull
    {
        Now().ExpectNot(which, text);
        return this;
    }

    private Scenario Then(Occurrence next) => new(rules, past.Add(next), now);

    private Outcomes Now()
    {
        Required();
        return past.Any(step => !step.Facts.IsEmpty) ? outcomes.Value : throw new InvalidOperationException(
            "Nothing was given, so nothing can follow: say .Given(…) before what is expected.");
    }

    private Instant Required() => now ?? throw new InvalidOperationException(
        "It is not known which day it is: say .On(\"2026-11-23\") before what is expected.");

    private static Instant Noon(LocalDate day) => day.At(new LocalTime(12, 0)).InZoneStrictly(Zone).ToInstant();

    /// <summary>A list of facts is given as its facts; what else can be walked, such as a text, is a fact.</summary>
    private IEnumerable<object> Flatten(IEnumerable<object?> facts) => facts.SelectMany(fact =>
        fact is IEnumerable list and not string && !rules.Takes(fact) ? Flatten(list.Cast<object?>())
        : fact is null ? throw new ArgumentException("A fact is null; leave it out.", nameof(facts))
        : [fact]);
}
