namespace Leefbaarheid.Domain.Cases;

/// <summary>Zaak van een plaatsing.</summary>
/// <param name="Placement">Which one.</param>
public sealed record PlacementCase(PlacementId Placement) : CaseSubject
{
    /// <inheritdoc />
    public override string Id => Placement.Value;

    /// <inheritdoc />
    public override Text Kind => new("plaatsing", "placement");

    private protected override int Rank => 4;
}
