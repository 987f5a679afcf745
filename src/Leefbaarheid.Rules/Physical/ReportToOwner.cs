namespace Leefbaarheid.Rules;

internal sealed partial class PhysicalPack
{
    private static readonly RuleHead Reporting = new(
        "WIJK-01",
        "Fysieke melding naar de eigenaar",
        "Physical report to its owner",
        [LegalBasis.LiveabilityTasks],
        [Sources.Btiv51Surroundings, Sources.Tiw, Sources.Default])
    {
        Task = LiveabilityTask.C,
        Because = new(
            "De eigenaar houdt de plek schoon, heel en veilig. Er gaan geen persoonsgegevens mee.",
            "The owner keeps the place clean, sound and safe. No personal data go along."),
    };

    /// <summary>A referral that names reports ends its rule for these alone, as this rule reads.</summary>
    public static bool NamesReports(Referral made) => made.CarriesOut == Reporting.Id && made.Signals.Count > 0;

    private static readonly Term OwnerTerm = new(
        nameof(Signal.Owner), "wie de plek onderhoudt", "who keeps the place in order");

    private Rule ReportToOwner
    {
        get
        {
            var passedOn = Facts.Referrals.Where(made => made.CarriesOut == Reporting.Id);
            var waiting =
                from report in views.OpenPhysical
                join made in passedOn
                    on OwnerKey.Of(report) equals OwnerKey.Of(made) into referrals
                let day = PassedOnDay(report.Signal, referrals)
                where Say(
                    day is null,
                    $"{(day is null ? "nog niet doorgegeven" : $"doorgegeven op {day:uuuu-MM-dd}")}",
                    $"{(day is null ? "not passed on yet" : $"passed on on {day:uuuu-MM-dd}")}")
                select report;
            var ofOwners =
                from reports in waiting.GroupBy(report => new OwnerKey(report.Case, report.Signal.Owner))
                select new OwnerReports(reports);
            var owners = views.Partners.Where(
                ofKind => ofKind.Kind is PartnerKind.Municipality or PartnerKind.OwnUpkeep);
            return Reporting.Define(
                policy,
                from located in CasePlace.Locate(
                    ofOwners.Where(reports => IsKnown(reports)), reports => reports.Case, reports => reports.Home)
                join ofKind in owners on located.Row.Kind equals ofKind.Kind into partners
                select ReferToOwner(located.Row, partners.Best(located.Neighbourhood).OrKind(located.Row.Kind)),
                ofOwners.Where(reports => !IsKnown(reports)).Select(reports => AskOwner(reports)));
        }
    }

    private static bool IsKnown(OwnerReports reports) => Say(
        reports.Owner is not null,
        $"eigenaar van {Noun.Report.Count(reports.Count).Dutch}: {OwnerOf(reports).Dutch}",
        $"owner of {Noun.Report.Count(reports.Count).English}: {OwnerOf(reports).English}");

    private static Text OwnerOf(OwnerReports reports) =>
        reports.Owner is { } owner ? UpkeepOwners.Words.Name(owner) : new("nog onbekend", "not known yet");

    /// <summary>The first day on which it was passed on, with all reports of that day or by its name.</summary>
    private static LocalDate? PassedOnDay(Signal report, Group<Referral> referrals) => referrals
        .Where(made => made.ReferredOn >= report.ReceivedOn)
        .Where(made => made.Signals.Count == 0 || made.Signals.Contains(report.Id))
        .Min(made => (LocalDate?)made.ReferredOn);

    private Refer ReferToOwner(OwnerReports reports, Addressee owner) => Reporting.Refer(reports, owner) with
    {
        Of = UpkeepOwners.Words.File(reports.Owner!.Value),
        Step = new(
            $"De wijkbeheerder meldt aan {owner.WithArticle().Dutch}: {reports.Categories.Dutch}.",
            $"The caretaker reports to {owner.WithArticle().English}: {reports.Categories.English}."),
        Due = policy.PassOn.EndFrom(reports.Start, calendar),
        InBlock = reports.Block,
        Fields = [DataFields.Building],
    };

    private static readonly Text AskOwnerReason = new(
        "Zonder eigenaar weet niemand wie dit herstelt of opruimt.",
        "Without an owner nobody knows who is to repair or clear this.");

    private Require AskOwner(OwnerReports reports) => Reporting.Require(reports) with
    {
        Step = new(
            $"De wijkbeheerder zoekt uit wie hiervoor zorgt: {reports.Categories.Dutch}.",
            $"The caretaker finds out who takes care of this: {reports.Categories.English}."),
        Because = AskOwnerReason,
        Due = policy.PassOn.EndFrom(reports.Start, calendar),
        Missing = [OwnerTerm],
    };
}
