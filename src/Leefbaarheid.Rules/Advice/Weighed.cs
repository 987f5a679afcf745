namespace Leefbaarheid.Rules;

/// <summary>A proposal, weighed with all else that was proposed in its case.</summary>
internal sealed class Weighed(CaseBook book, Decision proposal)
{
    public Decision Proposal => proposal;

    public Fate Fate { get; set; } = Fate.Stands;

    /// <summary>The last day on which it was carried out; null while it was not.</summary>
    public LocalDate? DoneOn { get; set; }

    /// <summary>The decision it is, or is part of; null where it does not stand or nothing is left to ask.</summary>
    public Decision? Told { get; set; }

    public bool IsUnblocked => Fate != Fate.Blocked && proposal is not Block;

    /// <summary>Neither blocked, nor suppressed, nor done.</summary>
    public bool IsLeft => Fate >= Fate.Alone && proposal is not Block;

    public bool IsTold => Fate == Fate.Stands;

    /// <summary>What became of it, for a reader.</summary>
    public FateWords Words => new(this, book);

    /// <summary>Of a block, the rule of safety that it is kept from holding back.</summary>
    public string? KeptFrom => proposal is Block block ? book.KeptFrom(block) : null;

    public bool IsOneDecisionWith(Decision other) =>
        proposal.Rule == other.Rule && proposal.Kind == other.Kind
        && proposal.Partner?.Kind == other.Partner?.Kind && proposal.Of == other.Of;

    /// <summary>Also where one of them is about no topic.</summary>
    public bool SharesTopicWith(Decision other) =>
        other.Topics.Count == 0 || proposal.Topics.Count == 0 || other.Topics.Any(IsOn);

    public bool IsOn(Topic topic) => proposal.Topics.Contains(topic);
}
