namespace Leefbaarheid.Domain;

/// <summary>Navragen: facts have to be found out before a step can be advised.</summary>
public sealed record Require : Decision, ILacking
{
    internal Require(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <summary>
    /// Whether a step ends it as it ends an act: where nothing is missing and someone looks once more.
    /// </summary>
    public bool EndsWithStep { get; init; }

    /// <summary>
    /// To which fact what is missing belongs, where a case may have several of its kind (a placement); it is asked once
    /// of each. None: it is asked once of the case.
    /// </summary>
    public FactReference? About { get; init; }

    /// <inheritdoc />
    public ValueList<Term> Missing { get; init; } = [];

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Require;
}
