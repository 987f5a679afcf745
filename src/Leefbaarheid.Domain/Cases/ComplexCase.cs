namespace Leefbaarheid.Domain;

/// <summary>Zaak van een complex, met al zijn blokken.</summary>
/// <param name="Complex">Which one.</param>
public sealed record ComplexCase(ComplexId Complex) : CaseSubject
{
    /// <summary>Which one.</summary>
    public ComplexId Complex { get; } = Required.Id(Complex, Complex.Value);

    /// <inheritdoc />
    public override string Id => Complex.Value;

    /// <inheritdoc />
    public override Text Kind => new("complex", "complex");

    private protected override int Rank => 1;
}
