namespace Leefbaarheid.Abstractions;

/// <summary>All facts of one type: the beginning of every query.</summary>
/// <typeparam name="T">A fact. A type belongs to one relation only.</typeparam>
public abstract class Relation<T> : Query<T>, IRelation
{
    private protected Relation(Func<T, string>? dutch, Func<T, string>? english, Func<T, object, bool>? about)
        : base(new Clause(ClauseKind.From, typeof(T).Name, "", 0)) =>
        (Dutch, English, About) = (dutch, english ?? dutch, about);

    /// <inheritdoc/>
    public Type FactType => typeof(T);

    /// <inheritdoc/>
    public abstract bool IsGiven { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [];

    private Func<T, string>? Dutch { get; }

    private Func<T, string>? English { get; }

    private Func<T, object, bool>? About { get; }

    /// <summary>The fact in words, for explanations; its own text where the relation was given none.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The reader's language.</param>
    public string Describe(T fact, Language language)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return (language == Language.Dutch ? Dutch : English)?.Invoke(fact) ?? fact.ToString() ?? "";
    }

    /// <summary>Whether a fact is about something else by which people ask, as it or its relation says.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="subject">What somebody asks about.</param>
    public bool IsAbout(T fact, object subject) =>
        About?.Invoke(fact, subject) == true || (fact is IAbout itself && itself.IsAbout(subject));

    string IRelation.Describe(object fact, Language language) => Describe((T)fact, language);
}
