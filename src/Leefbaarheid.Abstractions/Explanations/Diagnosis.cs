using System.Collections.Immutable;
using NodaTime;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// Why a rule does, or does not, conclude about one subject: clause by clause, for every way through it.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">What was asked about: an identity, a conclusion or a group key.</param>
/// <param name="IsKnown">False where there is no fact or conclusion by that name, nor any about it.</param>
/// <param name="Ways">The ways through the rule's branches: those that conclude, then those that came furthest.</param>
public sealed record Diagnosis(Rule Rule, object Subject, bool IsKnown, ImmutableArray<Way> Ways)
{
    /// <summary>True where at least one way of one branch comes through.</summary>
    public bool Concludes => Ways.Any(way => way.Conclusion is not null);

    /// <summary>
    /// True where one of its conclusions also stands after the bookkeeping rules (<see cref="Rule.Folded"/>).
    /// </summary>
    public bool Stands =>
        Ways.Any(way => way.Conclusion is not null && (way.Onward.IsEmpty || way.Onward.Any(d => d.Concludes)));

    /// <summary>
    /// Where nothing stands and time alone brings a conclusion that does: when, in the session's zone. Else null.
    /// </summary>
    public ZonedDateTime? StandsFrom { get; init; }

    /// <summary>The diagnosis in words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="detail">How much is told.</param>
    public Outline Outline(Language language, Detail detail = Detail.Brief) => InvariantCulture.Run(() =>
        detail == Detail.Full ? new Narrator(language).Tell(this) : new Brief(language).Tell(this));

    /// <summary>The diagnosis as a readable tree: first a sentence, then what it rests on.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="detail">How much is told.</param>
    public string Describe(Language language, Detail detail = Detail.Brief) =>
        Outline(language, detail).ToText(detail);
}
