using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

internal sealed partial class CoordinationPack
{
    private static readonly Purpose Coordinating = new("buurtregie");

    private static readonly RuleHead Bringing = new(
        "BR-01",
        "Inbrengen in Buurtregie",
        "Bring in at Buurtregie",
        [LegalBasis.LegitimateInterest],
        [Sources.Rib, Sources.Kri, Sources.Vla, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Purpose = Text.Same(Coordinating.Text),
    };

    private Rule BringIn
    {
        get
        {
            var partners =
                from covered in brought
                from kind in covered.Partners
                join ofKind in views.Partners on kind equals ofKind.Kind into known
                select new { Covered = covered, To = covered.Covenants.Choose(kind, known, covered.Neighbourhood) };
            return Bringing.Define(
                policy,
                partners.Beside(
                    views.Partners.Of(PartnerKind.NeighbourhoodCoordination),
                    (row, known) => Refer(row.Covered, row.To, MeetingFor(row.Covered, known))));
        }
    }

    /// <summary>The cases that are for several partners together and that none of them has yet.</summary>
    private Query<SharedCase> SharedCases()
    {
        var running = Facts.Referrals.Where(made => made.CarriesOut == Bringing.Id && made.End is null);
        return
            from shared in Gathered()
            where Say(
                shared.NeedsDisciplines || shared.IsCrowded,
                $"{Found(shared).Dutch}",
                $"{Found(shared).English}")
            where Say(
                shared.HasEfforts,
                $"{(shared.HasEfforts ? "een" : "geen")} eigen gesprek of bezoek met resultaat",
                $"{(shared.HasEfforts ? "a" : "no")} talk or visit of our own with a result")
            join made in running on shared.Case equals made.Case into atTable
            where Say(
                atTable.Count == 0,
                $"de zaak {(atTable.Count == 0 ? "ligt nu niet" : "ligt al")} bij Buurtregie",
                $"the case {(atTable.Count == 0 ? "is not" : "is already")} with Buurtregie")
            select shared;
    }

    private Text Found(SharedCase shared)
    {
        Text disciplines = Noun.Discipline.Count(shared.Disciplines.Length);
        Text households = Noun.Household.Count(shared.MostHouseholds);
        return new(
            $"{disciplines.Dutch}, minstens {policy.Disciplines}; "
                + $"{households.Dutch} in één blok, minstens {policy.Households}",
            $"{disciplines.English}, at least {policy.Disciplines}; "
                + $"{households.English} in one block, at least {policy.Households}");
    }

    /// <summary>Each case with an open file, and each complex with recent signals about who lives there.</summary>
    private Query<SharedCase> Gathered()
    {
        var files = views.OpenFiles.Where(file => Passing.IsOfHomes(file.Case));
        var efforts = Facts.Interventions.Where(step => step.Result is not null
            && step.Kind is InterventionKind.Talk or InterventionKind.Heard or InterventionKind.Visit);
        var counted =
            from one in views.InComplexes.Recent
            where Passing.SayUnless(
                one.Household is not null, "dit noemt geen huishouden", "this names no household")
            join step in efforts on one.Signal.About equals step.Case into steps
            select new CountedSignal(one, steps.Count == 0 ? null : steps.Min(step => step.Id));
        return
            from key in files.Select(file => new CaseKey(file.Case))
                .Concat(counted.Select(one => new CaseKey(one.InCase)))
                .Distinct()
            join file in files on key.Case equals file.Case into ofCase
            join one in counted on key.Case equals one.InCase into recent
            join step in efforts on key.Case equals step.Case into own
            join one in views.InComplexes.Open on key.Case equals one.Case into open
            select new SharedCase(policy, key, ofCase, recent, own, open);
    }

    private static Query<CoveredCase> Cover(Query<SharedCase> cases)
    {
        var covenants = Facts.Covenants.Where(covenant => covenant.Purposes.Contains(Coordinating));
        var valid = covenants.During(covenant => Validity.Between(covenant.ValidFrom, covenant.ValidTo))
            .GroupBy(covenant => true)
            .Select(all => new CovenantParties(all));
        var ended = covenants.Where(covenant => covenant.ValidTo is not null)
            .During(covenant => Validity.From(covenant.ValidTo!.Value.PlusDays(1)));
        return CasePlace.Locate(cases, shared => shared.Case)
            .Beside(valid, (at, now) => new { At = at, Valid = now.SingleOrDefault() ?? CovenantParties.None })
            .Beside(ended, (row, before) => new CoveredCase(
                row.At.Row, row.At.Neighbourhood, row.Valid, before.Count > 0));
    }

    /// <summary>The next meeting of Buurtregie; none where it is not known, or was before the term began.</summary>
    private static LocalDate? MeetingFor(CoveredCase covered, Group<PartnersOfKind> known)
    {
        const PartnerKind Kind = PartnerKind.NeighbourhoodCoordination;
        Addressee table = covered.Covenants.Choose(Kind, known, covered.Neighbourhood);
        LocalDate? meeting = known.Find(table.Partner)?.Partner.NextMeetingOn;
        return meeting >= covered.Shared.Start ? meeting : null;
    }

    private Refer Refer(CoveredCase covered, Addressee partner, LocalDate? meeting)
    {
        ValueList<DataField> fields = covered.FieldsFor(partner);
        return Bringing.Refer(covered, partner) with
        {
            Of = PartnerKinds.Words.File(partner.Kind),
            Step = StepTo(partner).Then(fields.Any(field => field.IsPersonal) ? LeaveOut : NobodyNamed),
            Because = Reason(covered.Shared),
            Due = meeting,
            InBlock = covered.Shared.Block,
            Rung = Bringing.Rung,
            Fields = fields,
            Reasons = ReasonsOf(covered.Shared),
        };
    }

    private static Text StepTo(Addressee partner) => partner.Kind == PartnerKind.NeighbourhoodCoordination
        ? new(
            "De leefbaarheidsconsulent brengt de zaak in bij Buurtregie.",
            "The liveability consultant brings the case in at Buurtregie.")
        : new(
            $"De leefbaarheidsconsulent nodigt {partner.WithArticle().Dutch} uit voor Buurtregie.",
            $"The liveability consultant invites {partner.WithArticle().English} to Buurtregie.");

    private static readonly Text LeaveOut = new(
        "Geweld thuis, huurachterstand, eenzaamheid, hennep en woonfraude blijven buiten wat hij vertelt.",
        "Violence at home, rent arrears, loneliness, hemp and housing fraud stay out of what he tells.");

    private static readonly Text NobodyNamed = new Text(
        "Hij noemt geen namen en geen adressen.", "He gives no names and no addresses.").Then(LeaveOut);

    private static readonly Text SeveralNeeded = new(
        "De zaak vraagt meer dan één discipline, en eigen inzet was niet genoeg.",
        "The case asks for more than one discipline, and own efforts were not enough.");

    private Text Reason(SharedCase shared) =>
        (shared.NeedsDisciplines ? SeveralNeeded : Text.Empty).Then(shared.IsCrowded ? Crowded(shared) : Text.Empty);

    private Text Crowded(SharedCase shared)
    {
        Text households = numbers.Households(shared.MostHouseholds);
        return new(
            $"In één blok gaan meldingen over {households.Dutch}, en eigen inzet was niet genoeg.",
            $"In one block reports are about {households.English}, and own efforts were not enough.");
    }

    private static readonly Term NeedsDisciplines = new(
        "Disciplines", "meer disciplines nodig", "several disciplines needed");

    private static readonly Term CrowdedBlock = new(
        "Households", "meer huishoudens in één blok", "several households in one block");

    private static ValueList<Term> ReasonsOf(SharedCase shared) =>
    [
        .. shared.NeedsDisciplines ? [NeedsDisciplines] : Array.Empty<Term>(),
        .. shared.IsCrowded ? [CrowdedBlock] : Array.Empty<Term>(),
    ];
}
