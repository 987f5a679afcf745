namespace Leefbaarheid.Abstractions;

/// <summary>A relation without the type of its facts: for lists of relations.</summary>
public interface IRelation
{
    /// <summary>The type of its facts.</summary>
    Type FactType { get; }

    /// <summary>True where the host puts the facts, false where rules conclude them.</summary>
    bool IsGiven { get; }

    /// <summary>A fact of this relation in words.</summary>
    /// <param name="fact">A fact of <see cref="FactType"/>.</param>
    /// <param name="language">The reader's language.</param>
    string Describe(object fact, Language language);
}
