namespace Leefbaarheid.Domain;

/// <summary>Plannen: something to do on a day to come.</summary>
public sealed record Schedule : Decision
{
    internal Schedule(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Schedule;
}
