using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Doen: a step of the corporation itself.</summary>
public sealed record Act : Decision, ILacking
{
    internal Act(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <summary>
    /// Whether a referral that carries out the rule ends it as a step does: one to the kind of its
    /// <see cref="Decision.Partner"/>, or to anyone where it names none.
    /// </summary>
    public bool EndsWithReferral { get; init; }

    /// <summary>
    /// The first day on which its time is past; none while it is not. It is told no more then, but what was recorded of
    /// it before that day still ends it and no other.
    /// </summary>
    public LocalDate? OverSince { get; init; }

    /// <summary>
    /// Eigen bezoek: whether someone of the corporation goes to the dwelling for it, so that
    /// <see cref="BlockTarget.OwnVisits"/> takes it away.
    /// </summary>
    public bool IsOwnVisit { get; init; }

    /// <inheritdoc />
    public ValueList<Term> Missing { get; init; } = [];

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Act;
}
