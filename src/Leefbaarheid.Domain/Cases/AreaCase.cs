namespace Leefbaarheid.Domain;

/// <summary>Zaak van een buurt.</summary>
/// <param name="Area">Which one.</param>
public sealed record AreaCase(NeighbourhoodCode Area) : CaseSubject
{
    /// <inheritdoc />
    public override string Id => Area.Value;

    /// <inheritdoc />
    public override Text Kind => new("buurt", "neighbourhood");

    private protected override int Rank => 3;
}
