using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The mediation referrals of a case: the latest one governs.</summary>
internal sealed class ReferralView : IAdvised
{
    private static readonly ValueList<Topic> OnNuisance = [Topic.Nuisance];

    private readonly KnownPartner? partner;

    public ReferralView(Group<Referral> referrals, NeighbourhoodCode? neighbourhood, Group<PartnersOfKind> partners)
    {
        Latest = referrals.OrderByDescending(r => r.ReferredOn).ThenBy(r => r.Id).First();
        partner = partners.Find(Latest.Partner.Partner) ?? partners.Best(neighbourhood);
    }

    public Referral Latest { get; }

    public CaseSubject Case => Latest.Case;

    LocalDate? IAdvised.Start => Latest.ReferredOn;

    public ValueList<FactReference> Facts => FactsUsed.Of(Latest);

    public ValueList<Topic> Topics => OnNuisance;

    public MediationOutcome? Outcome => Latest.End?.Outcome;

    public bool IsSettled => Outcome is MediationOutcome.Settled or MediationOutcome.PartlySettled;

    public LocalDate EndedOn => Latest.End?.On ?? Latest.ReferredOn;

    /// <summary>The partner referred to or, where only the kind was recorded, the one that would be chosen.</summary>
    public Partner? Partner => partner?.Partner;

    public Addressee Addressee => partner.OrKind(PartnerKind.NeighbourMediation);
}
