namespace Leefbaarheid.Rules;

internal sealed partial class RentArrearsPack
{
    private static readonly RuleHead Eviction = new(
        "SCH-04",
        "Dreigende ontruiming",
        "Threatening eviction",
        [LegalBasis.DebtHelp],
        [Sources.WgsS4, Sources.Ddas, Sources.Default])
    {
        Purpose = Text.Same(EarlyWarning.Purpose.Text),
        Precedence = 3,
        Parts = ["contact", "visit"],
        Because = new(
            "Er is een dag voor de ontruiming. Tot die dag kan hulp haar nog voorkomen.",
            "There is a day for the eviction. Until that day help can still prevent it."),
    };

    private Rule PreventEviction
    {
        get
        {
            var notices = Facts.Referrals.Where(made => made.CarriesOut is "SCH-02" or "SCH-04");
            var threats =
                from row in views.Evictions
                join notice in notices on row.Case equals notice.Case into told
                select new EvictionView(row, told);
            var shared =
                from threat in threats
                where HasAllSteps(threat.Row)
                where HasNotObjected(threat.Row)
                select threat;
            var addressed = shared.At(
                views.Partners, PartnerKind.Municipality, threat => threat.Row.Neighbourhood);
            var covered =
                from row in addressed.Beside(views.Covenants, (row, known) => new { row, Covenants = known.Known() })
                let isNamed = MayTellOfCrisis(row.Covenants, row.row.Partner)
                where Say(
                    isNamed,
                    $"{(isNamed ? "een" : "geen")} geldig convenant noemt voor de gemeente dat een crisis dreigt",
                    $"{(isNamed ? "a" : "no")} valid covenant names for the municipality that a crisis threatens")
                select row.row;
            return Eviction.Define(
                policy,
                threats.Select(threat => ContactTenant(threat)),
                threats.Select(threat => VisitTenant(threat)),
                covered.Select(row => TellOfCrisis(row.Row, row.Partner)))
                .Names("SCH-02");
        }
    }

    private static bool MayTellOfCrisis(CovenantDirectory covenants, Addressee municipality) => covenants.Names(
        new Recipient(municipality.Kind, municipality.Partner), EarlyWarning.Purpose, DataFields.CrisisFlag);

    private static readonly Text ContactTenantStep = new(
        "De incassoconsulent neemt contact op met de huurder en bespreekt hoe de ontruiming niet nodig is.",
        "The rent arrears officer contacts the tenant and talks about how the eviction can be prevented.");

    private Act ContactTenant(EvictionView threat) => Own(threat) with { Of = "contact", Step = ContactTenantStep };

    private static readonly Text VisitTenantStep = new(
        "De incassoconsulent gaat bij de huurder langs.", "The rent arrears officer visits the tenant.");

    private Act VisitTenant(EvictionView threat) => Own(threat) with
    {
        Of = "visit",
        IsOwnVisit = true,
        Step = VisitTenantStep,
    };

    /// <summary>After an objection nothing is passed on, and someone else looks first.</summary>
    private Act Own(EvictionView threat) => Eviction.Act(threat) with
    {
        Due = DueOf(threat),
        Dates = DatesOf(threat),
        NeedsReview = threat.Row.HasObjected,
    };

    private static readonly Text TellOfCrisisStep = new(
        "De incassoconsulent laat de gemeente weten dat er een ontruiming dreigt.",
        "The rent arrears officer lets the municipality know that an eviction threatens.");

    private Refer TellOfCrisis(EvictionView threat, Addressee municipality) => Eviction.Refer(threat, municipality) with
    {
        Step = TellOfCrisisStep,
        Due = DueOf(threat),
        Dates = DatesOf(threat),
        Fields = EarlyWarning.CrisisPayload,
        Amount = threat.Row.Arrears.Amount,
    };

    private LocalDate DueOf(EvictionView threat) => policy.Eviction.EndFrom(threat.Row.Start, calendar);

    private static readonly Term MunicipalTalk = new(
        "municipalTalk", "eerste gesprek van de gemeente", "first talk of the municipality");

    private static readonly Text MunicipalGround = new(
        "wet: 3 werkdagen, een termijn van de gemeente; geteld vanaf de melding",
        "law: 3 working days, a term of the municipality; counted from the notice");

    private static readonly Term EvictionDay = new("eviction", "dag van de ontruiming", "day of the eviction");

    private static readonly Text EvictionGround = new("de aangezegde dag", "the day that was announced");

    /// <summary>WGS-S art. 4 lid 2: a term of the municipality, which knows no closing days of a corporation.</summary>
    private static readonly WorkingDayTerm Talk = new(3);

    private static ValueList<DatedItem> DatesOf(EvictionView threat) =>
    [
        new(MunicipalTalk, Talk.EndFrom(threat.TalkFrom, WorkingDayCalendar.Netherlands), MunicipalGround),
        new(EvictionDay, threat.EvictionOn, EvictionGround),
    ];
}
