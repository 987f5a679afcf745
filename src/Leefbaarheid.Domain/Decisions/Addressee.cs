namespace Leefbaarheid.Domain;

/// <summary>Geadresseerde: the partner a decision turns to; the kind alone where none is recorded.</summary>
/// <param name="Kind">The kind of partner.</param>
/// <param name="Partner">Which partner.</param>
/// <param name="Name">What people call it.</param>
public sealed record Addressee(PartnerKind Kind, PartnerId? Partner = null, string? Name = null)
{
    /// <summary>A recorded partner.</summary>
    /// <param name="partner">The partner.</param>
    public static Addressee Of(Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return new Addressee(partner.Kind, partner.Id, partner.Name);
    }

    /// <summary>The kind in words, with the name where known.</summary>
    public Text Description => PartnerKinds.Words.Name(Kind) is var kind && Name is null
        ? kind
        : new Text($"{kind.Dutch} ({Name})", $"{kind.English} ({Name})");
}
