using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Verwijzen: a case, or part of it, goes to a partner.</summary>
public sealed record Refer : Decision
{
    /// <summary>A decision of this kind.</summary>
    /// <param name="card">The rule it comes from.</param>
    /// <param name="subject">The case it is about.</param>
    public Refer(RuleCard card, CaseSubject subject)
        : base(card, subject)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Refer;
}
