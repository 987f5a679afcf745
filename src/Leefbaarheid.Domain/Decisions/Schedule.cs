using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Plannen: something to do on a day to come.</summary>
public sealed record Schedule : Decision
{
    /// <summary>A decision of this kind.</summary>
    /// <param name="card">The rule it comes from.</param>
    /// <param name="subject">The case it is about.</param>
    public Schedule(RuleCard card, CaseSubject subject)
        : base(card, subject)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Schedule;
}
