using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Rules.Views;

/// <summary>The partners of a kind, by area and by id: made when one of them changes, not when a case does.</summary>
internal sealed class PartnersOfKind
{
    private readonly Dictionary<PartnerId, KnownPartner> byId;
    private readonly AreaDirectory<KnownPartner> byArea;

    public PartnersOfKind(Grouping<PartnerKind, Partner> partners)
    {
        Kind = partners.Key;
        KnownPartner[] all =
        [
            .. partners
                .OrderBy(partner => partner.WaitingTime?.WorkingDays ?? int.MaxValue)
                .ThenBy(partner => partner.Id)
                .Select(partner => new KnownPartner(partner)),
        ];
        byId = all.ToDictionary(known => known.Partner.Id);
        byArea = new AreaDirectory<KnownPartner>(all, known => known.Partner.Areas);
    }

    public PartnerKind Kind { get; }

    public KnownPartner? Find(PartnerId? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    /// <summary>Serving the area, shortest waiting time, lowest id (B0.14).</summary>
    public KnownPartner? Best(NeighbourhoodCode? neighbourhood) => byArea.Best(neighbourhood);
}
