using NodaTime;

namespace Leefbaarheid.Domain.Tests.Debts;

public class ArrearsTests
{
    private static readonly LocalDate Since = new(2026, 9, 1);

    private static Arrears Of(decimal amount = 1240m) =>
        new(new("HA1"), new("H1"), Since, amount, new LocalDate(2026, 11, 23));

    [Theory]
    [InlineData("-0.01")]
    [InlineData("10.005")]
    public void An_amount_is_not_negative_and_has_two_decimals(string amount)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains($"The amount of arrears HA1 is {amount};", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_owed_or_settled_is_not_overdue()
    {
        Assert.True(Of().IsOverdue);
        Assert.False(Of(0m).IsOverdue);
        Assert.False((Of() with { SettledOn = Since.PlusDays(30) }).IsOverdue);
    }

    [Fact]
    public void No_step_comes_before_the_day_the_rent_was_due()
    {
        LocalDate before = Since.PlusDays(-1);
        Assert.Throws<ArgumentException>(() => Of() with { PersonalContactOn = before });
        Assert.Throws<ArgumentException>(() => Of() with { DebtHelpPointedOn = before });
        Assert.Throws<ArgumentException>(() => Of() with { Reminder = new(before) });
        Assert.Throws<ArgumentException>(() => new Arrears(new("HA1"), new("H1"), Since, 1, before));
        Assert.Equal(Since, (Of() with { PersonalContactOn = Since }).PersonalContactOn);
    }

    [Fact]
    public void An_offer_is_made_in_a_reminder_on_or_after_the_first() =>
        Assert.Throws<ArgumentException>(() => new ArrearsReminder(Since) { OfferOn = Since.PlusDays(-1) });

    [Fact]
    public void A_reaction_does_not_come_before_the_offer_whichever_is_given_first()
    {
        var reminder = new ArrearsReminder(Since) { OfferOn = Since.PlusDays(10) };
        var tooEarly = new ArrearsReaction(OfferAnswer.Objected, Since.PlusDays(9));
        Assert.Throws<ArgumentException>(() => Of() with { Reminder = reminder, Reaction = tooEarly });
        Assert.Throws<ArgumentException>(() => Of() with { Reaction = tooEarly, Reminder = reminder });
        ArrearsReaction sameDay = tooEarly with { On = Since.PlusDays(10) };
        Assert.Equal(sameDay, (Of() with { Reminder = reminder, Reaction = sameDay }).Reaction);
    }
}
