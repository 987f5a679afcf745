namespace Leefbaarheid.Rules;

internal sealed partial class RentArrearsPack
{
    private static readonly RuleHead Contact = new(
        "SCH-01",
        "Persoonlijk contact bij achterstand",
        "Personal contact about arrears",
        [LegalBasis.EarlyWarningDecree],
        [Sources.Bgs2, Sources.Vhn, Sources.KjeArrears, Sources.Default])
    {
        Parts = ["step", "visit"],
        Missing = ArrearsSteps.All,
    };

    private Rule ContactFirst
    {
        get
        {
            var lacking =
                from stage in Stages.During(stage => WhenAsked(stage))
                where Say(
                    stage.Missing.Count > 0,
                    $"nog te doen: {(stage.Missing.Count > 0 ? stage.Missing.Names().Dutch : "niets")}",
                    $"still to do: {(stage.Missing.Count > 0 ? stage.Missing.Names().English : "nothing")}")
                select stage;
            var silent =
                from stage in lacking
                where Say(
                    stage.Row.Arrears.Reaction is null,
                    $"{(stage.Row.Arrears.Reaction is null ? "geen" : "een")} reactie op het aanbod",
                    $"{(stage.Row.Arrears.Reaction is null ? "no" : "a")} reaction to the offer")
                from first in FirstApproach(stage.Row.Arrears)
                select new Unanswered(stage, first);
            return Contact.Define(
                policy,
                lacking.Select(stage => TakeNextStep(stage)),
                silent.During(row => WhenToVisit(row)).Select(row => VisitAtHome(row.Stage)),
                from topic in views.Topics
                where Say(
                    topic.IsHousehold && topic.Leading.Category == SignalCategory.RentArrears,
                    $"onderwerp {topic.Topic.Name.Dutch}, de regel is voor huurachterstand van een huishouden",
                    $"topic {topic.Topic.Name.English}, the rule is for rent arrears of a household")
                join arrears in Facts.Arrears on topic.Case equals CaseSubject.Of(arrears.Household) into known
                where Say(
                    known.Count == 0,
                    $"{Noun.Arrears.Count(known.Count).Dutch} vastgelegd",
                    $"{Noun.Arrears.Count(known.Count).English} recorded")
                select AskForArrears(topic));
        }
    }

    /// <summary>What is asked of each arrears before a reminder is, and what from then on.</summary>
    private Query<ContactStage> Stages =>
        from row in views.Overdue
        from stage in StagesOf(row)
        select stage;

    private ContactStage[] StagesOf(ArrearsView row)
    {
        LocalDate late = row.Arrears.OverdueSince + policy.ReminderAfter;
        return
        [
            new(row, ArrearsSteps.MissingAtOnce(row.Arrears), late, Validity.Until(late.PlusDays(-1))),
            new(row, ArrearsSteps.Missing(row.Arrears), late, Validity.From(late)),
        ];
    }

    private Validity WhenAsked(ContactStage stage)
    {
        Say(true, $"{AskedOf(stage).Dutch}", $"{AskedOf(stage).English}");
        return stage.Validity;
    }

    private Text AskedOf(ContactStage stage) => stage.AsksReminder
        ? new(
            $"na {policy.ReminderAfter.Words().Dutch}, vanaf {stage.Late:uuuu-MM-dd}, ook een aanmaning met aanbod",
            $"after {policy.ReminderAfter.Words().English}, from {stage.Late:uuuu-MM-dd}, a reminder with offer too")
        : new(
            $"tot {stage.Late:uuuu-MM-dd} nog geen aanmaning", $"no reminder before {stage.Late:uuuu-MM-dd} yet");

    private static LocalDate? FirstApproach(Arrears arrears) =>
        arrears.PersonalContactOn is { } attempt && arrears.Reminder?.On is { } reminder
            ? LocalDate.Min(attempt, reminder)
            : arrears.PersonalContactOn ?? arrears.Reminder?.On;

    private Validity WhenToVisit(Unanswered row)
    {
        LocalDate from = row.First + policy.VisitAfter;
        Say(
            true,
            $"{policy.VisitAfter.Words().Dutch} na {row.First:uuuu-MM-dd}: vanaf {from:uuuu-MM-dd}",
            $"{policy.VisitAfter.Words().English} after {row.First:uuuu-MM-dd}: from {from:uuuu-MM-dd}");
        return Validity.From(from);
    }

    private static readonly Text NextStep = new(
        "De incassoconsulent zet de stappen die nog ontbreken, de eerste het eerst.",
        "The rent arrears officer takes the steps that are still missing, the first one first.");

    private static readonly Text NextStepReason = new(
        "De huur is te laat. Persoonlijk contact, hulp en een aanmaning met aanbod gaan vooraf aan een melding.",
        "The rent is overdue. Personal contact, help and a reminder with an offer come before a report.");

    private Act TakeNextStep(ContactStage stage) => Contact.Act(stage.Row) with
    {
        Of = "step",
        Step = NextStep,
        Because = NextStepReason,
        Start = stage.Start,
        Due = policy.Contact.EndFrom(stage.Start, calendar),
        Missing = stage.Missing,
    };

    private static readonly Text VisitStep = new(
        "De incassoconsulent gaat bij de huurder langs om over de achterstand te praten.",
        "The rent arrears officer visits the tenant to talk about the arrears.");

    private static readonly Text VisitReason = new(
        "De huurder reageert niet, en een bezoek laat zien wat er speelt.",
        "The tenant does not react, and a visit shows what is going on.");

    private Act VisitAtHome(ContactStage stage) => Contact.Act(stage.Row) with
    {
        Of = "visit",
        IsOwnVisit = true,
        Step = VisitStep,
        Because = VisitReason,
        Start = stage.Start,
        Due = policy.Contact.EndFrom(stage.Start, calendar),
    };

    private static readonly Text AskForArrearsStep = new(
        "De incassoconsulent zoekt op hoeveel huur te laat is, en sinds wanneer.",
        "The rent arrears officer looks up how much rent is overdue, and since when.");

    private static readonly Text AskForArrearsReason = new(
        "Er is een achterstand gemeld en nog geen vastgelegd.",
        "Arrears were reported and none have been recorded yet.");

    private static readonly ValueList<Term> ArrearsTerm = [new("Arrears", "de huurachterstand", "the rent arrears")];

    private Require AskForArrears(TopicView topic) => Contact.Require(topic) with
    {
        Step = AskForArrearsStep,
        Because = AskForArrearsReason,
        Due = policy.Contact.EndFrom(topic.Start, calendar),
        Missing = ArrearsTerm,
    };

    /// <summary>Arrears to which nobody reacted, with the day of the first approach.</summary>
    private sealed record Unanswered(ContactStage Stage, LocalDate First);
}
