using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// A rule: one or more queries whose rows it concludes, with the names, sources and policy that account for it. A rule
/// concludes and never acts: it calls nothing, changes no fact and reads no clock.
/// </summary>
/// <remarks>Equality is by reference; the id names a rule within a rulebook.</remarks>
public sealed class Rule
{
    private Rule(string id, string dutchTitle, string englishTitle, ImmutableArray<Branch> branches) =>
        (Id, DutchTitle, EnglishTitle, Branches) = (id, dutchTitle, englishTitle, branches);

    private Rule(Rule other)
        : this(other.Id, other.DutchTitle, other.EnglishTitle, other.Branches) =>
        (Sources, Suppressed, Blocked, Named, Weighed, Policy, IsFolded) =
            (other.Sources, other.Suppressed, other.Blocked, other.Named, other.Weighed, other.Policy, other.IsFolded);

    /// <summary>The id that people use: <c>BB-01</c>.</summary>
    public string Id { get; }

    /// <summary>The title in Dutch.</summary>
    public string DutchTitle { get; }

    /// <summary>The title in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>Its queries; the rule concludes the union of what they give.</summary>
    public ImmutableArray<Branch> Branches { get; }

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Source> Sources { get; private init; } = [];

    /// <summary>The ids of rules whose proposals give way to this one's.</summary>
    public ImmutableArray<string> Suppressed { get; private init; } = [];

    /// <summary>The ids of rules whose proposals its conclusions hold back.</summary>
    public ImmutableArray<string> Blocked { get; private init; } = [];

    /// <summary>The ids of the other rules that it names, or asks after: see <see cref="Names"/>.</summary>
    public ImmutableArray<string> Named { get; private init; } = [];

    /// <summary>The rules whose suppressions and blocks it carries out; none for most rules.</summary>
    public ImmutableArray<Rule> Weighed { get; private init; } = [];

    /// <summary>The policy it was made with; null for a rule without options.</summary>
    public object? Policy { get; private init; }

    /// <summary>True for bookkeeping that an explanation passes over: see <see cref="Folded"/>.</summary>
    public bool IsFolded { get; private init; }

    /// <summary>Where its first query ends: file name and line.</summary>
    public string Place => Branches[0].Query.Clause.Place;

    /// <summary>A rule.</summary>
    /// <param name="id">The id that people use.</param>
    /// <param name="dutchTitle">The title in Dutch.</param>
    /// <param name="englishTitle">The title in English.</param>
    /// <param name="branches">One or more queries; each row is a conclusion.</param>
    /// <exception cref="ArgumentException">The id or a title is blank, there is no branch, or one is null.</exception>
    public static Rule Define(
        string id,
        string dutchTitle,
        string englishTitle,
        params ReadOnlySpan<Branch> branches)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(dutchTitle);
        ArgumentException.ThrowIfNullOrWhiteSpace(englishTitle);
        if (branches.IsEmpty)
            throw new ArgumentException($"Rule {id} has no query; give at least one.", nameof(branches));
        if (branches.Contains(null!))
        {
            throw new ArgumentException(
                $"A query of rule {id} is null; a static field that is read before it is set is the usual cause.",
                nameof(branches));
        }

        return new Rule(id, dutchTitle, englishTitle, [.. branches]);
    }

    /// <summary>The same rule, resting on these sources too.</summary>
    /// <param name="sources">The sources, the weightiest first.</param>
    /// <exception cref="ArgumentException">A source is null.</exception>
    public Rule BasedOn(params ReadOnlySpan<Source> sources)
    {
        if (sources.Contains(null!))
        {
            throw new ArgumentException(
                $"A source of rule {Id} is null; a static field that is read before it is set is the usual cause.",
                nameof(sources));
        }

        return new(this) { Sources = [.. Sources, .. sources] };
    }

    /// <summary>The same rule, whose proposals take the place of those of other rules, too.</summary>
    /// <param name="ruleIds">The ids of the rules that give way; the rulebook checks that they exist.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public Rule Suppresses(params ReadOnlySpan<string> ruleIds) =>
        new(this) { Suppressed = With(Suppressed, ruleIds) };

    /// <summary>
    /// The same rule, saying that its conclusions hold back proposals of these rules, too. It takes no effect by
    /// itself: it lets the rulebook check the ids, which a conclusion names when it is too late to mend.
    /// </summary>
    /// <param name="ruleIds">The ids of the rules held back; the rulebook checks that they exist.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public Rule Blocks(params ReadOnlySpan<string> ruleIds) => new(this) { Blocked = With(Blocked, ruleIds) };

    /// <summary>
    /// The same rule, saying that it names these rules in some other way, too: leaves them standing, goes with them, or
    /// asks whether they were tried or carried out. It takes no effect by itself: it lets the rulebook check the ids.
    /// </summary>
    /// <param name="ruleIds">The ids of the rules; the rulebook checks that they exist.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    public Rule Names(params ReadOnlySpan<string> ruleIds) => new(this) { Named = With(Named, ruleIds) };

    /// <summary>
    /// The same rule as one that weighs the conclusions of other rules: it was made knowing what they suppress and
    /// block, and carries that out. The rulebook checks that there is no rule that it would have to know besides.
    /// </summary>
    /// <param name="rules">All the rules it was made with.</param>
    /// <exception cref="ArgumentException">A rule is null.</exception>
    public Rule Weighs(params ReadOnlySpan<Rule> rules)
    {
        if (rules.Contains(null!))
            throw new ArgumentException($"A rule that {Id} weighs is null; leave it out.", nameof(rules));
        return new(this) { Weighed = [.. Weighed, .. rules] };
    }

    /// <summary>The same rule, made with a policy: part of the rulebook's fingerprint.</summary>
    /// <param name="policy">A record, so that its values can be read.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public Rule With(object policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(this) { Policy = policy };
    }

    /// <summary>
    /// The same rule as bookkeeping: an explanation shows the reasons of its premises in its place. For rules that only
    /// pass on what others concluded, such as the one that turns proposals into decisions.
    /// </summary>
    public Rule Folded() => new(this) { IsFolded = true };

    /// <summary>The title in a language.</summary>
    /// <param name="language">The reader's language.</param>
    public string Title(Language language) => language == Language.Dutch ? DutchTitle : EnglishTitle;

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {DutchTitle}";

    private static ImmutableArray<string> With(ImmutableArray<string> known, ReadOnlySpan<string> ruleIds)
    {
        foreach (var ruleId in ruleIds)
            ArgumentException.ThrowIfNullOrWhiteSpace(ruleId, nameof(ruleIds));
        return [.. known, .. ruleIds];
    }
}
