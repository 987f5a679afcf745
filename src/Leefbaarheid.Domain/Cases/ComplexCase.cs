using Leefbaarheid.Domain.Complexes;

namespace Leefbaarheid.Domain.Cases;

/// <summary>Zaak van een complex, of van een blok daarvan.</summary>
/// <param name="Complex">Which one.</param>
/// <param name="Block">The block, entrance or stairwell; none means the whole complex.</param>
public sealed record ComplexCase(ComplexId Complex, string? Block = null) : CaseSubject
{
    /// <inheritdoc />
    public override string Id => Block is null ? Complex.Value : $"{Complex.Value}/{Block}";

    /// <inheritdoc />
    public override Text Kind => new("complex", "complex");

    private protected override int Rank => 1;
}
