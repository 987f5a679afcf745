using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Doen: a step of the corporation itself.</summary>
public sealed record Act : Decision
{
    /// <summary>A decision of this kind.</summary>
    /// <param name="card">The rule it comes from.</param>
    /// <param name="subject">The case it is about.</param>
    public Act(RuleCard card, CaseSubject subject)
        : base(card, subject)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Act;
}
