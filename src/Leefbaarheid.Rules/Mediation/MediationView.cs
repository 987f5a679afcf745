using Leefbaarheid.Rules.Views;

namespace Leefbaarheid.Rules.Mediation;

/// <summary>A nuisance that suits mediation, with the partner who would mediate.</summary>
internal sealed class MediationView(NuisanceView nuisance, KnownPartner? partner)
{
    public NuisanceView Nuisance => nuisance;

    public Partner? Partner => partner?.Partner;

    public Addressee Addressee => partner.OrKind(PartnerKind.NeighbourMediation);

    public Answer Agreed => nuisance.Leading.TriedSelf.And(nuisance.ReporterConsent);

    /// <summary>The unknown facts that decide, in the order of the rule.</summary>
    public ValueList<string> Missing => [.. Unknown()];

    public ValueList<FactReference> Facts => partner is null
        ? nuisance.Facts
        : nuisance.Facts.And(new FactReference("partner", partner.Partner.Id.Value));

    private IEnumerable<string> Unknown()
    {
        if (nuisance.Leading.TriedSelf == Answer.Unknown)
        {
            yield return nameof(Signal.TriedSelf);
        }

        if (nuisance.ReporterConsent == Answer.Unknown)
        {
            yield return nameof(Signal.ReporterConsent);
        }
    }
}
