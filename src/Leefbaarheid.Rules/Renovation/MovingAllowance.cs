namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    private static readonly RuleHead Allowance = new(
        "REN-04",
        "Verhuisbijdrage",
        "Moving allowance",
        [LegalBasis.RenovationProposal],
        [Sources.Bw7220, Sources.Hr2022493, Sources.RijV, Sources.Val]);

    private static Rule MovingAllowance
    {
        get
        {
            var necessary =
                from project in Facts.RenovationProjects
                from move in FirstMoves(project)
                where Say(
                    move.Necessary,
                    $"huishouden {move.Household} moet verhuizen voor het werk: {(move.Necessary ? "ja" : "nee")}",
                    $"household {move.Household} has to move for the works: {(move.Necessary ? "yes" : "no")}")
                select new MoveView(project, move);
            return Allowance.Define([.. Allowance.Weigh(
                necessary,
                m => Verdict.Of(m.IsFromRoom, Room)
                    || Verdict.Of(m.IsToFurnished, Furnished)
                    || Verdict.Of(m.Move.MovesOn is null ? Answer.Unknown : Answer.Yes, MovesOn),
                m => Pay(m),
                question => question with
                {
                    Of = question.Facts[0].Id,
                    Step = AskMoveStep,
                    Because = MoveDecides,
                })]);
        }
    }

    /// <summary>Of each household the earliest move that is necessary; else one that is not.</summary>
    private static IEnumerable<Move> FirstMoves(RenovationProject project) =>
        from move in project.Moves
        group move by move.Household into ofHousehold
        select ofHousehold
            .OrderByDescending(move => move.Necessary)
            .ThenBy(move => move.MovesOn is null)
            .ThenBy(move => move.MovesOn)
            .First();

    private static readonly Term Room = new("Room", "kamer", "room");

    private static readonly Term Furnished = new(
        "FurnishedExchangeDwelling", "gemeubileerde wisselwoning", "furnished exchange dwelling");

    private static readonly Term MovesOn = new(nameof(Move.MovesOn), "de dag van de verhuizing", "the day of the move");

    private static readonly Text AskMoveStep = new(
        "De projectbegeleider vraagt het huishouden op welke dag het verhuist.",
        "The project guide asks the household on which day it moves.");

    private static readonly Text MoveDecides = new(
        "De dag van de verhuizing bepaalt hoe hoog de bijdrage minstens is.",
        "The day of the move decides how high the allowance is at least.");

    private static Act Pay(MoveView m) => Outcome(m, Allowance.Act(m) with
    {
        Of = m.Project.Id.Value,
        Dates = m.Move.MovesOn is { } day ? [new(MoveTerm, day, MoveGround)] : [],
    });

    private static Act Outcome(MoveView m, Act act) =>
        m.IsFromRoom ? act with { Step = AgreeStep, Because = NoMinimumReason, Reasons = [NoMinimum] }
        : m.IsToFurnished ? act with
        {
            Step = AssessStep,
            Because = FurnishedReason,
            Reasons = [Furnished],
            NeedsReview = true,
        }
        : m.Minimum is { } minimum ? act with
        {
            Step = PayStep,
            Because = m.Move.MunicipalContribution > 0 ? MinimumReason.Then(DeductedReason) : MinimumReason,
            Amount = Math.Max(0, minimum - m.Move.MunicipalContribution),
        }
        : act with { Step = LookUpStep, Because = UnknownReason, Reasons = [AmountUnknown] };

    private static readonly Text PayStep = new(
        "De projectleider betaalt het huishouden minstens deze bijdrage in de verhuiskosten.",
        "The project leader pays the household at least this allowance for moving.");

    private static readonly Text MinimumReason = new(
        "Het huishouden moet verhuizen voor het werk; de wet noemt een minimum voor die dag.",
        "The household has to move for the works; the law names a minimum for that day.");

    private static readonly Text DeductedReason = new(
        "De bijdrage van de gemeente is daarvan afgetrokken.",
        "What the municipality pays has been deducted.");

    private static readonly Text LookUpStep = new(
        "De projectleider zoekt het minimumbedrag voor de verhuisdag op en betaalt dat minstens.",
        "The project leader looks up the minimum for the day of the move and pays at least that.");

    private static readonly Text UnknownReason = new(
        "Voor die dag is het wettelijke minimum hier niet bekend.",
        "For that day the legal minimum is not known here.");

    private static readonly Text AgreeStep = new(
        "De projectleider spreekt met de bewoner een bijdrage in de verhuiskosten af.",
        "The project leader agrees on an allowance for moving with the resident.");

    private static readonly Text NoMinimumReason = new(
        "Voor een kamer noemt de wet geen minimum.", "For a room the law names no minimum.");

    private static readonly Text AssessStep = new(
        "De projectleider beoordeelt wat het huishouden krijgt; de echte verhuiskosten in elk geval.",
        "The project leader assesses what the household gets; the actual costs of moving in any case.");

    private static readonly Text FurnishedReason = new(
        "Bij een gemeubileerde wisselwoning geldt het minimum meestal niet.",
        "With a furnished exchange dwelling the minimum mostly does not hold.");

    private static readonly Term NoMinimum = new("NoMinimum", "geen wettelijk minimum", "no legal minimum");

    private static readonly Term AmountUnknown = new("AmountUnknown", "bedrag niet bekend", "amount not known");

    private static readonly Term MoveTerm = new("move", "verhuizing", "move");

    private static readonly Text MoveGround = new("de eerste dag uit de woning", "the first day out of the home");
}
