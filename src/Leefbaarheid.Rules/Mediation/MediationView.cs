namespace Leefbaarheid.Rules;

/// <summary>A nuisance that suits mediation, with the partner who would mediate.</summary>
internal sealed class MediationView(NuisanceView nuisance, KnownPartner? partner) : IAdvised
{
    public NuisanceView Nuisance => nuisance;

    public CaseSubject Case => nuisance.Case;

    LocalDate? IAdvised.Start => nuisance.Start;

    public ValueList<Topic> Topics => nuisance.Topics;

    public Partner? Partner => partner?.Partner;

    public Addressee Addressee => partner.OrKind(PartnerKind.NeighbourMediation);

    public ValueList<FactReference> Facts => partner is null
        ? nuisance.Facts
        : nuisance.Facts.And(new FactReference(FactKinds.Partner, partner.Partner.Id.Value));
}
