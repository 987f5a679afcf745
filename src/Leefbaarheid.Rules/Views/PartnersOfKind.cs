using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The partners of a kind, by area and by id: made when one of them changes, not when a case does.</summary>
internal sealed class PartnersOfKind
{
    private readonly KnownPartner[] all;
    private readonly AreaDirectory<KnownPartner> byArea;

    public PartnersOfKind(Grouping<PartnerKind, Partner> partners, Group<Municipality> municipalities)
    {
        Kind = partners.Key;
        all = new KnownPartner[partners.Count];
        int place = 0;
        foreach (Partner partner in partners)
        {
            all[place++] = new KnownPartner(partner);
        }

        Array.Sort(all);
        byArea = new AreaDirectory<KnownPartner>(all, static known => known.Partner.Areas, municipalities);
    }

    public PartnerKind Kind { get; }

    /// <summary>One that a referral names.</summary>
    public KnownPartner? Find(PartnerId? id) =>
        id is { } known ? Array.Find(all, one => one.Partner.Id == known) : null;

    /// <summary>Serving the area, shortest waiting time, lowest id (how-the-rules-are-read.md, 14).</summary>
    public KnownPartner? Best(NeighbourhoodCode? neighbourhood) => byArea.Best(neighbourhood);
}
