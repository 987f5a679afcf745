namespace Leefbaarheid.Domain;

/// <summary>Tegenhouden: what it names may not be done; it stands also when there is nothing to hold back.</summary>
public sealed record Block : Decision, ILacking
{
    internal Block(RuleCard card, IAdvised row)
        : base(card, row)
    {
    }

    /// <summary>What it holds back.</summary>
    public ValueList<BlockTarget> Blocks { get; init; } = [];

    /// <summary>Whether it ends once the act of its rule, on its topics, was carried out.</summary>
    public bool EndsWithAct { get; init; }

    /// <inheritdoc />
    public ValueList<Term> Missing { get; init; } = [];

    /// <inheritdoc />
    public override DecisionKind Kind => DecisionKind.Block;

    /// <summary>Whether it takes a proposal of its case away; never another block.</summary>
    /// <param name="proposal">The proposal.</param>
    public bool Takes(Decision proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal is Block || proposal.Case != Case)
        {
            return false;
        }

        foreach (BlockTarget target in Blocks.AsSpan())
        {
            if (target.Takes(proposal))
            {
                return true;
            }
        }

        return false;
    }
}
