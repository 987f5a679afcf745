namespace Leefbaarheid.Domain;

/// <summary>Zaak van een huishouden.</summary>
/// <param name="Household">Which one.</param>
public sealed record HouseholdCase(HouseholdId Household) : CaseSubject
{
    /// <summary>Which one.</summary>
    public HouseholdId Household { get; } = Required.Id(Household, Household.Value);

    /// <inheritdoc />
    public override string Id => Household.Value;

    /// <inheritdoc />
    public override Text Kind => new("huishouden", "household");

    private protected override int Rank => 0;
}
