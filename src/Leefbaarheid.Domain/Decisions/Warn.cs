using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Let op: something to know; nothing to do at once.</summary>
public sealed record Warn : Decision
{
    /// <summary>A decision of this kind.</summary>
    /// <param name="card">The rule it comes from.</param>
    /// <param name="subject">The case it is about.</param>
    public Warn(RuleCard card, CaseSubject subject)
        : base(card, subject)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Warn;
}
