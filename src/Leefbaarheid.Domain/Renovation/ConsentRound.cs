using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Instemming: a written proposal to the tenants, and what they answered (BW 7:220).</summary>
public sealed record ConsentRound
{
    /// <summary>A round.</summary>
    /// <param name="proposalSentOn">The day the proposal was sent.</param>
    /// <param name="tenants">The tenancies it went to, each counted once; at least 1.</param>
    public ConsentRound(LocalDate proposalSentOn, int tenants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tenants, 1);
        (ProposalSentOn, Tenants) = (proposalSentOn, tenants);
    }

    /// <summary>The day the proposal was sent.</summary>
    public LocalDate ProposalSentOn { get; }

    /// <summary>The tenancies it went to.</summary>
    public int Tenants { get; }

    /// <summary>The reactions, at most one of a household; who is not listed has not reacted.</summary>
    /// <exception cref="ArgumentException">More reactions than tenancies, or two of a household.</exception>
    public ValueList<ConsentReaction> Reactions
    {
        get;
        init => field = value.Count > Tenants
            ? throw new ArgumentException($"{value.Count} reactions of {Tenants} tenancies; give each once.")
            : value.DistinctBy(reaction => reaction.Household).Count() < value.Count
                ? throw new ArgumentException("A household reacted twice; give its last reaction.")
                : value;
    } = [];

    /// <summary>The day the tenants were told in writing that 70% agreed; not before the proposal.</summary>
    public LocalDate? NoticeOn
    {
        get;
        init => field = Dates.NotBefore(value, ProposalSentOn, "NoticeOn", "ProposalSentOn");
    }

    /// <summary>How many agreed.</summary>
    public int Agreed => Reactions.Count(reaction => reaction.Answer == ConsentAnswer.Agreed);
}
