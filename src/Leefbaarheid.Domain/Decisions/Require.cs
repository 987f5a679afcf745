using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Navragen: facts have to be found out before a step can be advised.</summary>
public sealed record Require : Decision
{
    /// <summary>A decision of this kind.</summary>
    /// <param name="card">The rule it comes from.</param>
    /// <param name="subject">The case it is about.</param>
    public Require(RuleCard card, CaseSubject subject)
        : base(card, subject)
    {
    }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Require;
}
