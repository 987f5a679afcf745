namespace Leefbaarheid.Abstractions;

/// <summary>A relation without the type of its facts: for lists of relations.</summary>
public interface IRelation
{
    /// <summary>The type of its facts.</summary>
    Type FactType { get; }

    /// <summary>True where the host puts the facts, false where rules conclude them.</summary>
    bool IsGiven { get; }
}
