namespace Leefbaarheid.Rules;

internal sealed partial class RentArrearsPack
{
    private static readonly RuleHead Tell = new(
        "SCH-02",
        "Vroegsignaal naar gemeente",
        "Early warning to the municipality",
        [LegalBasis.EarlyWarningDecree],
        [Sources.Bgs2, Sources.Nvv, Sources.Vng, Sources.Oij, Sources.Default])
    {
        Purpose = Text.Same(EarlyWarning.Purpose.Text),
        Precedence = 4,
        Because = new(
            "De vier stappen zijn gezet en de huurder maakte geen bezwaar. De verhuurder moet dit dan melden.",
            "The four steps were taken and the tenant did not object. The landlord then has to report it."),
    };

    private Rule TellMunicipality
    {
        get
        {
            var ready =
                from row in views.Overdue
                where HasAllSteps(row)
                where HasNotObjected(row)
                select row;
            return Tell.Define(
                policy,
                ready.During(row => WhenToTell(row)).Beside(
                    views.Partners.Of(PartnerKind.Municipality),
                    (row, known) => TellOf(
                        row, known.Best(row.Neighbourhood).OrKind(PartnerKind.Municipality))));
        }
    }

    private static bool HasAllSteps(ArrearsView row) => Say(
        row.HasAllSteps,
        $"de vier stappen zijn gezet: {Answers.Words.Name(Answers.Of(row.HasAllSteps)).Dutch}",
        $"the four steps were taken: {Answers.Words.Name(Answers.Of(row.HasAllSteps)).English}");

    private static bool HasNotObjected(ArrearsView row) => Say(
        !row.HasObjected,
        $"{(row.HasObjected ? "bezwaar" : "geen bezwaar")} tegen doorgeven",
        $"{(row.HasObjected ? "an objection" : "no objection")} to passing on");

    /// <summary>From the day on which it is long enough overdue, and there was time enough to react.</summary>
    private Validity WhenToTell(ArrearsView row)
    {
        LocalDate from = ToldFrom(row);
        Say(
            true,
            $"te laat sinds {row.Arrears.OverdueSince:uuuu-MM-dd}, minstens {policy.ReportAfter.Words().Dutch}, en "
                + $"{policy.ReactionTime.Words().Dutch} om te reageren: vanaf {from:uuuu-MM-dd}",
            $"overdue since {row.Arrears.OverdueSince:uuuu-MM-dd}, at least {policy.ReportAfter.Words().English}, and "
                + $"{policy.ReactionTime.Words().English} to react: from {from:uuuu-MM-dd}");
        return Validity.From(from);
    }

    private LocalDate ToldFrom(ArrearsView row) => LocalDate.Max(
        row.Arrears.OverdueSince + policy.ReportAfter,
        row.Arrears.Reminder!.OfferOn!.Value + policy.ReactionTime);

    private static readonly Text TellStep = new(
        "De incassoconsulent geeft de contactgegevens en het bedrag door aan de gemeente.",
        "The rent arrears officer passes the contact data and the amount on to the municipality.");

    /// <summary>Its start: what was passed on since the rent was overdue, was passed on of these arrears.</summary>
    private Refer TellOf(ArrearsView row, Addressee municipality) => Tell.Refer(row, municipality) with
    {
        Step = TellStep,
        Start = row.Arrears.OverdueSince,
        Due = policy.Report.EndFrom(row.NotBefore(ToldFrom(row)), calendar),
        Fields = EarlyWarning.Payload,
        Amount = row.Arrears.Amount,
    };
}
