using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// The account of a conclusion that can be kept: by which rules, on which facts, at which moment. Texts and values
/// only, the same on every machine.
/// </summary>
/// <param name="Fingerprint">Which rules, see <see cref="Rulebook.Fingerprint"/>.</param>
/// <param name="Version">The version of the engine that drew the conclusion.</param>
/// <param name="Moment">The moment of the session.</param>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Rules">The ids of all rules on the way to it, each once, in order of the telling.</param>
/// <param name="Facts">The given facts that it rests on, each once, in order of the telling.</param>
/// <param name="Why">The reasons in full.</param>
public sealed record Receipt(
    string Fingerprint,
    string Version,
    Instant Moment,
    ReceiptItem Conclusion,
    ImmutableArray<string> Rules,
    ImmutableArray<ReceiptItem> Facts,
    Outline Why)
{
    /// <summary>The account of an explained conclusion.</summary>
    /// <param name="why">The explanation.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="version">The version of the engine.</param>
    /// <param name="moment">The moment of the session.</param>
    /// <param name="language">The language of its words.</param>
    /// <exception cref="ArgumentNullException">The explanation or the rulebook is null.</exception>
    public static Receipt Of(
        Explanation why, Rulebook rulebook, string version, Instant moment, Language language)
    {
        ArgumentNullException.ThrowIfNull(why);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Receipt(
            rulebook.Fingerprint,
            version,
            moment,
            ReceiptItem.Of(why.Relation, why.Conclusion, language),
            [.. why.Rules],
            [.. why.Facts.Select(fact => ReceiptItem.Of(fact.Relation, fact.Fact, language))],
            why.Outline(language, Detail.Full));
    }

    /// <summary>Whether the other accounts for the same, in the same words.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Receipt? other) => other is not null
        && (Fingerprint, Version) == (other.Fingerprint, other.Version)
        && (Moment, Conclusion) == (other.Moment, other.Conclusion)
        && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan())
        && Facts.AsSpan().SequenceEqual(other.Facts.AsSpan())
        && Why.Equals(other.Why);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Fingerprint, Version, Moment, Conclusion);

    /// <summary>All of it as text, for a file.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(Conclusion.Words).Append('\n').Append(Conclusion.Values).Append("\n\n");
        text.Append($"{Fingerprint} {Version} {InstantPattern.General.Format(Moment)}\n");
        text.AppendJoin(' ', Rules).Append("\n\n");
        foreach (var fact in Facts)
            text.Append(fact.Words).Append('\n').Append(fact.Values).Append('\n');
        return text.Append('\n').Append(Why.ToText()).ToString();
    }
}
