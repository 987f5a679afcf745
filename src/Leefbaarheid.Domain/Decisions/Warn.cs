namespace Leefbaarheid.Domain;

/// <summary>Let op: something to know; nothing to do at once.</summary>
public sealed record Warn : Decision
{
    internal Warn(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Warn;
}
