using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Tegenhouden: what it names may not be done; it stands also when there is nothing to hold back.</summary>
public sealed record Block : Decision
{
    /// <summary>A decision of this kind.</summary>
    /// <param name="card">The rule it comes from.</param>
    /// <param name="subject">The case it is about.</param>
    public Block(RuleCard card, CaseSubject subject)
        : base(card, subject)
    {
    }

    /// <summary>Whether it ends once the act of its rule, on its topics, was carried out.</summary>
    public bool EndsWithAct { get; init; }

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
