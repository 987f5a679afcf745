using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Rules.Views;

/// <summary>The partners of a kind, by area and by id: made when one of them changes, not when a case does.</summary>
internal sealed class PartnersOfKind
{
    private readonly Dictionary<PartnerId, Partner> byId;
    private readonly AreaDirectory<Partner> byArea;

    public PartnersOfKind(Grouping<PartnerKind, Partner> partners)
    {
        Kind = partners.Key;
        byId = partners.ToDictionary(partner => partner.Id);
        byArea = new AreaDirectory<Partner>(
            partners.OrderBy(partner => partner.WaitingTime?.WorkingDays ?? int.MaxValue).ThenBy(partner => partner.Id),
            partner => partner.Areas);
    }

    public PartnerKind Kind { get; }

    public Partner? Find(PartnerId? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    /// <summary>Serving the area, shortest waiting time, lowest id (B0.14).</summary>
    public Partner? Best(NeighbourhoodCode? neighbourhood) => byArea.Best(neighbourhood);
}
