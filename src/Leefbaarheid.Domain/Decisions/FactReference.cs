namespace Leefbaarheid.Domain.Decisions;

/// <summary>Verwijzing naar een feit: a fact that a decision used, by kind and identity.</summary>
/// <param name="Kind">What it is: <c>signal</c>, <c>household</c>, <c>referral</c>.</param>
/// <param name="Id">Its identity.</param>
public readonly record struct FactReference(string Kind, string Id)
{
    /// <summary>The kind and the identity.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
