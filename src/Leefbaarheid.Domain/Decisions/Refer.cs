namespace Leefbaarheid.Domain;

/// <summary>Verwijzen: a case, or part of it, goes to a partner.</summary>
public sealed record Refer : Decision
{
    internal Refer(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Refer;
}
