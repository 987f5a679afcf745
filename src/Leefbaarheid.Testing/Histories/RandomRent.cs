namespace Leefbaarheid.Testing;

/// <summary>
/// Random arrears: near a term of the rules, at each stage of the four steps; paid long ago, now and then.
/// </summary>
internal static class RandomRent
{
    public static Arrears Arrears(Dice dice)
    {
        var since = dice.Once(6)
            ? dice.Ago(Period.FromYears(7)).PlusDays(-dice.Below(40))
            : dice.Ago(Period.Zero, Days(1), Days(30), Days(60), Days(74), Days(90));
        var reminder = dice.Once(4) ? null : Reminder(dice, since.PlusDays(dice.Below(40)));
        var amount = dice.Once(10) ? 0 : 1240.50m;
        return new(new(dice.Id("a", 3)), dice.Home(), since, amount, since.PlusDays(dice.Below(90)))
        {
            PersonalContactOn = dice.Maybe(since.PlusDays(dice.Below(40))),
            DebtHelpPointedOn = dice.Once(5) ? null : since.PlusDays(dice.Below(40)),
            Reminder = reminder,
            Reaction = dice.Once(3) && reminder is { OfferOn: { } offer }
                ? new(dice.Any<OfferAnswer>(), offer.PlusDays(dice.Below(30)))
                : null,
            EvictionOn = dice.Once(2) ? null : new LocalDate(2026, 9, 1).PlusDays(dice.Below(80) - 5),
            SettledOn = dice.Once(5) || since.Year < 2020 ? since.PlusDays(dice.Below(40)) : null,
        };
    }

    private static ArrearsReminder Reminder(Dice dice, LocalDate on) => new(on)
    {
        OfferOn = dice.Once(4) ? null : on.PlusDays(dice.Below(15)),
    };

    private static Period Days(int days) => Period.FromDays(days);
}
