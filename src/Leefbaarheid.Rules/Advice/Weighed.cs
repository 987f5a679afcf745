namespace Leefbaarheid.Rules;

/// <summary>A proposal, weighed with all else that was proposed in its case.</summary>
internal sealed class Weighed(CaseBook book, Decision proposal)
{
    public Decision Proposal { get; } = proposal;

    public Fate Fate { get; set; } = Fate.Stands;

    /// <summary>The last day on which it was carried out; null while it was not.</summary>
    public LocalDate? DoneOn { get; set; }

    /// <summary>What is left of it to tell: none of a question about one fact that an earlier rule asks.</summary>
    public Decision? Left { get; set; } = proposal;

    /// <summary>The decision it is, or is part of; null where it does not stand or nothing is left to ask.</summary>
    public Decision? Told { get; set; }

    public bool IsUnblocked => Fate != Fate.Blocked && Proposal is not Block;

    /// <summary>Neither blocked, nor suppressed, nor done.</summary>
    public bool IsLeft => Fate >= Fate.Alone && Proposal is not Block;

    public bool IsTold => Fate == Fate.Stands;

    /// <summary>What became of it, for a reader.</summary>
    public FateWords Words => new(this, book);

    /// <summary>Of a block, the rule of safety that it is kept from holding back.</summary>
    public string? KeptFrom => Proposal is Block block ? book.KeptFrom(block) : null;

    /// <summary>Also where one of them is about no topic.</summary>
    public bool SharesTopicWith(Decision other) =>
        other.Topics.Count == 0 || Proposal.Topics.Count == 0 || other.Topics.Any(IsOn);

    public bool IsOn(Topic topic) => Proposal.Topics.Contains(topic);
}
