namespace Leefbaarheid.Domain;

/// <summary>Verwijzing naar een feit: a fact that a decision used, by kind and identity.</summary>
/// <param name="Kind">What it is: one of <see cref="FactKinds"/>, or a kind of a host's own.</param>
/// <param name="Id">Its identity.</param>
public readonly record struct FactReference(Term Kind, string Id)
{
    /// <summary>The kind and the identity, in Dutch.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
