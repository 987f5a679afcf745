namespace Leefbaarheid.Rules;

/// <summary>Privacy: what may go to whom, and what may not.</summary>
internal sealed partial class PrivacyPack
{
    private readonly PrivacyPolicy policy;
    private readonly Query<PayloadView> payloads;
    private readonly Query<CoveredCase> uncovered;

    /// <param name="policy">Its options.</param>
    /// <param name="views">The questions that packs share.</param>
    /// <param name="uncovered">The cases that are brought in without a covenant.</param>
    public PrivacyPack(PrivacyPolicy policy, CaseViews views, Query<CoveredCase> uncovered)
    {
        (this.policy, this.uncovered) = (policy, uncovered);
        payloads = PayloadsWithCovenants(policy, views);
    }

    public IEnumerable<Rule> Rules => [ShareWithPurpose, CloseSpecialData];

    private static Query<PayloadView> PayloadsWithCovenants(PrivacyPolicy policy, CaseViews views)
    {
        var ended = CovenantDirectory.Of(Facts.Covenants.Where(c => c.ValidTo is not null)
            .During(c => Validity.From(c.ValidTo!.Value.PlusDays(1))));
        var covered = Facts.Payloads
            .Beside(views.Covenants, (payload, now) => new { Payload = payload, Active = now.Known() })
            .Beside(ended, (row, before) => new
            {
                row.Payload,
                Covenants = new Covenants(row.Payload, policy, row.Active, before.Known()),
            });
        return
            from row in covered
            join household in Facts.Households
                on CasePlace.HouseholdOf(row.Payload.Case) equals household.Id into households
            join topic in views.Nuisance on row.Payload.Case equals topic.Case into nuisance
            select new PayloadView(
                row.Payload,
                policy,
                row.Covenants,
                new Consents(
                    row.Payload,
                    nuisance.SingleOrDefault()?.ReporterConsent ?? Answer.Unknown,
                    households.SingleOrDefault()?.ConsentToCare ?? Answer.Unknown));
    }
}
