namespace Leefbaarheid.Rules;

internal sealed partial class RentArrearsPack
{
    private static readonly RuleHead Objection = new(
        "SCH-03",
        "Bezwaar: niet delen",
        "Objection: do not share",
        [LegalBasis.EarlyWarningDecree],
        [Sources.Bgs2, Sources.Vhn, Sources.Default])
    {
        Because = new(
            "De huurder heeft bezwaar tegen het doorgeven van gegevens.",
            "The tenant objects to passing data on."),
    };

    private Rule RespectObjection
    {
        get
        {
            var objected =
                from row in views.Overdue
                where Say(
                    row.HasObjected,
                    $"reactie op het aanbod: {ReactionOf(row).Dutch}",
                    $"reaction to the offer: {ReactionOf(row).English}")
                select row;
            return Objection.Define(
                    policy,
                    objected.Select(row => PassNothingOn(row)),
                    objected.Select(row => GoOnWithContact(row)))
                .Blocks("SCH-02", "SCH-04");
        }
    }

    private static Text ReactionOf(ArrearsView row) => row.Arrears.Reaction is { } reaction
        ? OfferAnswers.Words.Name(reaction.Answer)
        : new("geen", "none");

    private static readonly ValueList<BlockTarget> NothingOfThis =
        [BlockTarget.Rule("SCH-02"), BlockTarget.PersonalDataOf("SCH-04")];

    private static readonly ValueList<Term> Objected = [OfferAnswers.Words.Term(OfferAnswer.Objected)];

    private static readonly Text PassNothingOnStep = new(
        "De incassoconsulent geeft niets van deze achterstand door aan de gemeente, zolang het bezwaar geldt.",
        "The rent arrears officer passes nothing of these arrears on to the municipality while the objection stands.");

    private static Block PassNothingOn(ArrearsView row) => Objection.Block(row, NothingOfThis) with
    {
        Step = PassNothingOnStep,
        Reasons = Objected,
    };

    private static readonly Text GoOnStep = new(
        "De incassoconsulent houdt zelf contact met de huurder en zoekt samen met hem een oplossing.",
        "The rent arrears officer keeps in touch with the tenant and looks for a solution with him.");

    private Act GoOnWithContact(ArrearsView row) => Objection.Act(row) with
    {
        Step = GoOnStep,
        Start = ObjectedOn(row),
        Due = policy.OwnContact.EndFrom(ObjectedOn(row), calendar),
    };

    private static LocalDate ObjectedOn(ArrearsView row) => row.NotBefore(row.Arrears.Reaction!.On);
}
