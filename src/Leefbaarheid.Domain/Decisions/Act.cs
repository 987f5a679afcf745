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

    /// <summary>
    /// Whether a referral that carries out the rule ends it as a step does: one to the kind of its
    /// <see cref="Decision.Partner"/>, or to anyone where it names none.
    /// </summary>
    public bool EndsWithReferral { get; init; }

    /// <summary>
    /// Whether its time is past: it is told no more, but what is recorded of it still ends it and no other.
    /// </summary>
    public bool IsOver { get; init; }

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Act;
}
