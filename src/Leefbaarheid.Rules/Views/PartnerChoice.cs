using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Rules.Views;

/// <summary>The partner a decision turns to: serving the area, shortest waiting time, lowest id (B0.14).</summary>
internal static class PartnerChoice
{
    public static Partner? Best(this IEnumerable<Partner> partners, NeighbourhoodCode? neighbourhood) => partners
        .Where(partner => partner.Areas.Serve(neighbourhood))
        .OrderBy(partner => partner.WaitingTime?.WorkingDays ?? int.MaxValue)
        .ThenBy(partner => partner.Id)
        .FirstOrDefault();

    public static Addressee OrKind(this Partner? partner, PartnerKind kind) =>
        partner is null ? new Addressee(kind) : Addressee.Of(partner);
}
