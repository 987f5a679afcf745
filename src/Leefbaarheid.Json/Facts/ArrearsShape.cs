using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class ArrearsShape
{
    private const string NoReaction = "None";

    private static readonly Sort<OfferAnswer> Reactions = Sorts.Word(OfferAnswers.Words) with
    {
        Absent = NoReaction,
        Expected = _ => Quoted.Choice(OfferAnswers.Words.Select(word => word.File).Prepend(NoReaction)),
    };

    public static Shape<Arrears> Shape { get; } = new("arrears", f =>
    {
        ArrearsId id = f.Id(a => a.Id, id => new ArrearsId(id));
        HouseholdId household = f.Need(a => a.Household, Codes.Household, Codes.AHousehold);
        LocalDate since = f.Need(a => a.OverdueSince, Sorts.Recorded);
        decimal amount = f.Need(a => a.Amount, Sorts.Euros);
        LocalDate asOf = f.NeedFrom(since, "overdueSince", a => a.AsOf, Sorts.Recorded);
        return new Arrears(id, household, since, amount, asOf)
        {
            PersonalContactOn = f.From(since, "overdueSince", a => a.PersonalContactOn, Sorts.Recorded),
            DebtHelpPointedOn = f.From(since, "overdueSince", a => a.DebtHelpPointedOn, Sorts.Recorded),
            Reminder = Reminder(f, since, out LocalDate? offerOn),
            Reaction = Reaction(f, offerOn),
            EvictionOn = f.May(a => a.EvictionOn, Sorts.Planned),
            SettledOn = f.May(a => a.SettledOn, Sorts.Recorded),
        };
    });

    private static ArrearsReminder? Reminder(Fields<Arrears> f, LocalDate since, out LocalDate? offerOn)
    {
        LocalDate? on = f.From(since, "overdueSince", a => a.Reminder?.On, Sorts.Recorded, "reminderOn");
        offerOn = f.From(on, "reminderOn", a => a.Reminder?.OfferOn, Sorts.Recorded, "offerOn");
        if (offerOn is not null && on is null)
            f.Lack("reminderOn", new("de datum van de aanmaning", "the date of the reminder"));
        return on is { } sent ? new ArrearsReminder(sent) { OfferOn = offerOn } : null;
    }

    private static ArrearsReaction? Reaction(Fields<Arrears> f, LocalDate? offerOn)
    {
        OfferAnswer? answer = f.May(a => a.Reaction?.Answer, Reactions, "reaction");
        LocalDate? on = f.From(offerOn, "offerOn", a => a.Reaction?.On, Sorts.Recorded, "reactionOn");
        if (answer is not null && on is null && !f.IsLeftOut("reactionOn"))
            f.Lack("reactionOn", new("de datum van de reactie", "the date of the reaction"));
        else if (answer is null && on is { } day && f.IsRightAt(JsonPath.Property(f.Path, "reaction")))
            f.Refuse("reactionOn", Text.Same(Days.Iso(day)), new(
                "niets, of ook de reactie (reaction): \"Agreed\" of \"Objected\"",
                "nothing, or the reaction as well (reaction): \"Agreed\" or \"Objected\""));
        return answer is { } said && on is { } told ? new ArrearsReaction(said, told) : null;
    }
}
