namespace Leefbaarheid.Rules.Tests.RentArrears;

/// <summary>Arrears in few words.</summary>
internal static class Rent
{
    /// <summary>Overdue rent with none of the four steps.</summary>
    public static Arrears Arrears(string since, string asOf, string id = "a1", decimal amount = 1240) =>
        new(new(id), World.Home, World.Day(since), amount, World.Day(asOf));

    /// <summary>The four steps: contact on one day, all else on another.</summary>
    public static Arrears WithSteps(this Arrears arrears, string contact, string reminder) => arrears with
    {
        PersonalContactOn = World.Day(contact),
        DebtHelpPointedOn = World.Day(reminder),
        Reminder = new ArrearsReminder(World.Day(reminder)) { OfferOn = World.Day(reminder) },
    };

    public static Arrears Reacting(this Arrears arrears, OfferAnswer answer, string on) =>
        arrears with { Reaction = new ArrearsReaction(answer, World.Day(on)) };

    public static Referral Told(string id, string on, string rule = "SCH-02") =>
        new(new(id), World.Case, new(PartnerKind.Municipality), World.Day(on)) { CarriesOut = rule };
}
