namespace Leefbaarheid.Domain;

/// <summary>Navragen: facts have to be found out before a step can be advised.</summary>
public sealed record Require : Decision, ILacking
{
    internal Require(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <inheritdoc />
    public ValueList<Term> Missing { get; init; } = [];

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Require;
}
