namespace Leefbaarheid.Domain;

/// <summary>Ontvanger: the kind of partner something goes to and, where known, which one.</summary>
/// <param name="Kind">The kind of partner.</param>
/// <param name="Partner">Which partner; none means any of the kind.</param>
public sealed record Recipient(PartnerKind Kind, PartnerId? Partner = null)
{
    /// <summary>Whether someone who is meant by the other is meant by this one as well.</summary>
    /// <param name="other">The other recipient.</param>
    public bool Covers(Recipient other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind && (Partner is null || other.Partner is null || Partner == other.Partner);
    }
}
