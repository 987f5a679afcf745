using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// Why a rule does, or does not, conclude about one subject: clause by clause, for every way through it.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">What was asked about: an identity, a conclusion or a group key.</param>
/// <param name="IsKnown">
/// False where no branch of the rule begins at such a subject, or there is none by that name.
/// </param>
/// <param name="Ways">The ways through the rule's branches: those that conclude, then those that came furthest.</param>
public sealed record Diagnosis(Rule Rule, object Subject, bool IsKnown, ImmutableArray<Way> Ways)
{
    /// <summary>True where at least one way of one branch comes through.</summary>
    public bool Concludes => Ways.Any(way => way.Conclusion is not null);

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
