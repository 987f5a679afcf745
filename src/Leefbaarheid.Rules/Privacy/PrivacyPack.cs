namespace Leefbaarheid.Rules;

/// <summary>Privacy: what may go to whom, and what may not.</summary>
internal sealed partial class PrivacyPack
{
    private readonly PrivacyPolicy policy;
    private readonly Query<PayloadView> payloads;

    public PrivacyPack(PrivacyPolicy policy, CaseViews views)
    {
        this.policy = policy;
        payloads = PayloadsWithCovenants(policy, views);
    }

    public IEnumerable<Rule> Rules => [ShareWithPurpose, CloseSpecialData];

    private static Query<PayloadView> PayloadsWithCovenants(PrivacyPolicy policy, CaseViews views)
    {
        var ended = Directory(Facts.Covenants.Where(c => c.ValidTo is not null)
            .During(c => Validity.From(c.ValidTo!.Value.PlusDays(1))));
        var active = Directory(Facts.Covenants.During(c => Validity.Between(c.ValidFrom, c.ValidTo)));
        var covered = Facts.Payloads
            .Beside(active, (payload, now) => new { Payload = payload, Active = TheOne(now) })
            .Beside(ended, (row, before) => new
            {
                row.Payload,
                Covenants = new Covenants(row.Payload, policy, row.Active, TheOne(before)),
            });
        return
            from row in covered
            join household in Facts.Households on row.Payload.Case equals CaseSubject.Of(household.Id) into households
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

    /// <summary>One row, once there is a covenant.</summary>
    private static Query<CovenantDirectory> Directory(Query<Covenant> covenants) =>
        covenants.GroupBy(covenant => true).Select(all => new CovenantDirectory(all));

    private static CovenantDirectory TheOne(Group<CovenantDirectory> known) =>
        known.SingleOrDefault() ?? CovenantDirectory.Empty;
}
