using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>Random things that happen in two cases: facts put, replaced and removed, and days that pass.</summary>
internal static class History
{
    private static readonly LocalDate First = World.Day("2026-08-20");
    private static readonly CaseSubject[] Cases =
        [World.Case, CaseSubject.Of(new HouseholdId("h2")), CaseSubject.Of(new Domain.Complexes.ComplexId("c1"))];

    /// <summary>Does one thing to a session, and to the facts of the oracle. Some let a day or more pass.</summary>
    public delegate void Happening(Session session, FactStore facts);

    public static Gen<Happening[]> Any => Gen.ArrayOf(Gen.Frequency(
        (6, Put(Facts.Signals, Signals)),
        (2, Put(Facts.Households, Households)),
        (2, Put(Facts.Interventions, Steps)),
        (2, Put(Facts.Referrals, Referrals)),
        (1, Put(Facts.Partners, Partners)),
        (2, Put(Facts.Payloads, Payloads)),
        (1, Put(Facts.Covenants, Covenants)),
        (1, Put(Facts.Employees, Employees)),
        (2, Id("s").Select(Happening (id) => (session, facts) =>
        {
            session.Remove<Signal>(new SignalId(id));
            facts.Remove<Signal>(new SignalId(id));
        })),
        (2, Gen.Choose(1, 40).Select(Happening (days) => (session, _) =>
            session.AdvanceTo(session.Now + Duration.FromDays(days))))));

    private static Gen<LocalDate> Day => Gen.Choose(0, 120).Select(First.PlusDays);

    private static Gen<CaseSubject> Case => Gen.Elements(Cases);

    private static Gen<Answer> Yesno => Gen.Elements(Answer.Unknown, Answer.Yes, Answer.No);

    private static Gen<string?> Rule => Gen.Elements(
        null, "VEI-01", "HG-01", "HG-02", "OVL-01", "OVL-02", "OVL-03", "OVL-04", "OVL-05", "BB-01", "BB-03", "AGR-01");

    private static Gen<Signal> Signals =>
        from id in Id("s")
        from about in Case
        from category in Gen.Frequency(
            (6, Gen.Choose(0, 8)), (4, Gen.Choose(9, 25))).Select(c => (SignalCategory)c)
        from severity in Gen.Frequency((9, Gen.Choose(0, 3)), (1, Gen.Constant(4)))
        from received in Day
        from open in Gen.Choose(-5, 90)
        from kind in Gen.Choose(0, 4)
        from tried in Yesno
        from consent in Yesno
        from informed in Yesno
        from afraid in Gen.Elements(true, false)
        from threshold in Gen.Elements<ReportingThreshold?>(
            null, ReportingThreshold.None, ReportingThreshold.Structural, ReportingThreshold.Acute)
        from against in Gen.SubListOf(ContraIndication.Violence, ContraIndication.PowerImbalance)
        from signs in Gen.SubListOf(Indicator.Threat, Indicator.Clutter)
        select new Signal(new(id), about, category, (Severity)severity, received)
        {
            ClosedOn = open < 0 ? null : received.PlusDays(open),
            Kind = category.IsNuisance() ? (NuisanceKind)kind : null,
            TriedSelf = tried,
            ReporterConsent = consent,
            ReporterAfraid = afraid,
            InformedFirst = informed,
            Threshold = threshold,
            ContraIndications = severity == 0 ? against.ToValueList() : [],
            Indicators = signs.ToValueList(),
        };

    private static Gen<Household> Households =>
        from id in Gen.Elements("h1", "h2")
        from consent in Yesno
        from tenure in Gen.Elements(Tenure.OwnTenant, Tenure.OwnTenant, Tenure.OtherLandlord, Tenure.OwnerOccupied)
        select new Household(new(id)) { ConsentToCare = consent, Dwelling = new Dwelling { Tenure = tenure } };

    private static Gen<Intervention> Steps =>
        from id in Id("i")
        from about in Case
        from day in Day
        from kind in Gen.Elements(InterventionKind.Heard, InterventionKind.Talk)
        from party in Gen.Elements(StepParty.Reporter, StepParty.Subject)
        from rule in Rule
        from result in Gen.Elements<InterventionResult?>(null, InterventionResult.Effect, InterventionResult.NoEffect)
        select new Intervention(new(id), about, day, kind) { With = [party], CarriesOut = rule, Result = result };

    private static Gen<Referral> Referrals =>
        from id in Id("r")
        from about in Case
        from day in Day
        from kind in Gen.Elements(PartnerKind.NeighbourMediation, PartnerKind.SafeHome)
        from rule in Rule
        from outcome in Gen.Elements<MediationOutcome?>(
            null, MediationOutcome.Settled, MediationOutcome.Declined, MediationOutcome.ReturnedUnsuitable)
        from days in Gen.Choose(0, 70)
        select new Referral(new(id), about, new(kind), day)
        {
            CarriesOut = rule,
            End = outcome is { } ended ? new ReferralEnd(ended, day.PlusDays(days)) : null,
        };

    private static Gen<Partner> Partners =>
        from id in Id("p")
        from kind in Gen.Elements(PartnerKind.NeighbourMediation, PartnerKind.Police)
        from wait in Gen.Elements<int?>(null, 5, 20, 21)
        select new Partner(new(id), kind, id) { WaitingTime = wait is { } days ? new WaitingTime(days) : null };

    private static Gen<Payload> Payloads =>
        from id in Id("d")
        from about in Case
        from to in Gen.Elements(PartnerKind.NeighbourhoodCareTeam, PartnerKind.Police, PartnerKind.SafeHome)
        from purpose in Gen.Elements<string?>(null, "hulp", "buurtregie")
        from basis in Gen.Elements<LegalBasis?>(null, LegalBasis.Consent, LegalBasis.Wams, LegalBasis.SafeHomeStatute)
        from fields in Gen.SubListOf(
            DataFields.SubjectName, DataFields.Facts, DataFields.Amount, new DataField("health", DataClass.Health))
        select new Payload(new(id), about, new(to), fields.Select(f => new PayloadField(f)).ToValueList())
        {
            Purpose = purpose is null ? null : new Purpose(purpose),
            Basis = basis,
        };

    private static Gen<Covenant> Covenants =>
        from id in Id("c")
        from day in Day
        from days in Gen.Choose(0, 60)
        select new Covenant(
            new(id),
            [new CovenantParty(new(PartnerKind.NeighbourhoodCareTeam), ["subject.name"])],
            [new Purpose("buurtregie")],
            day,
            day.PlusDays(days));

    private static Gen<Employee> Employees =>
        from id in Id("e")
        from trained in Day
        from role in Gen.Elements(EmployeeRole.Caretaker, EmployeeRole.Other)
        select new Employee(new(id), role) { Trainings = [new Training("signaleren", trained.PlusMonths(-24))] };

    private static Gen<string> Id(string prefix) => Gen.Choose(1, 4).Select(n => $"{prefix}{n}");

    private static Gen<Happening> Put<T, TId>(Given<T, TId> relation, Gen<T> any)
        where T : notnull
        where TId : notnull =>
        any.Select(Happening (fact) => (session, facts) =>
        {
            session.Put(fact);
            facts.Put(relation, fact);
        });
}
