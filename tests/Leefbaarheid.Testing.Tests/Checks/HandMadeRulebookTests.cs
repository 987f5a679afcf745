namespace Leefbaarheid.Testing.Tests.Checks;

/// <summary>Rulebooks without a word of the library: facts and conclusions of one's own alone.</summary>
public sealed class HandMadeRulebookTests
{
    private static readonly Given<Loan, string> Loans = Fact.Given<Loan, string>(loan => loan.Id);

    private static readonly Concluded<Reminder> Reminders = Fact.Concluded<Reminder>();

    [Fact]
    public void One_that_keeps_the_laws_passes()
    {
        RulebookReport report = Check(Loans.Where(loan => loan.Days > 20).Select(loan => new Reminder(loan.Id)));

        Assert.Empty(report.Breaches);
        Assert.Empty(report.NotConcluded);
        Assert.Equal("Every rule concluded in one of 30 random histories.", report.ToString());
    }

    [Fact]
    public void A_rule_that_never_concluded_is_listed_and_breaks_nothing()
    {
        RulebookReport report = Check(Loans.Where(loan => loan.Days > 1000).Select(loan => new Reminder(loan.Id)));

        Assert.Equal("L-01", Assert.Single(report.NotConcluded).Id);
        Assert.Same(report, report.ThrowIfBroken());
    }

    [Fact]
    public void A_key_that_is_another_each_time_is_caught_however_it_breaks()
    {
        int asked = 0;

        RulebookReport report = Check(
            Loans.GroupBy(_ => asked++ % 3).Where(group => group.Count > 1).Select(group => new Reminder($"{group.Key}")));

        Assert.NotEmpty(report.Breaches);
        Assert.Throws<RulebookCheckException>(report.ThrowIfBroken);
    }

    /// <summary>Known: two runs within a day read the same day. The guide says how to ban the clock instead.</summary>
    [Fact]
    public void A_rule_that_compares_to_the_day_of_today_is_not_caught()
    {
        RulebookReport report = Check(
            Loans.Where(loan => DateTime.Today.Year > 2000 + loan.Days).Select(loan => new Reminder(loan.Id)));

        Assert.Empty(report.Breaches);
    }

    [Fact]
    public void A_seed_gives_the_same_histories()
    {
        static string Told(int seed)
        {
            Rule throwing = Rule.Define(
                "L-01", "Herinnering", "Reminder", Loans.Where(loan => 10 / (loan.Days - 7) > 1).Select(l => new Reminder(l.Id)));
            return Check(throwing, seed).ToString();
        }

        Assert.Equal(Told(1), Told(1));
        Assert.NotEqual(Told(1), Told(2));
    }

    private static RulebookReport Check(Query<Reminder> reminders) =>
        Check(Rule.Define("L-01", "Herinnering", "Reminder", reminders), seed: 1);

    private static RulebookReport Check(Rule rule, int seed) => new RulebookCheck(Rulebook.Create([rule], [Loans, Reminders]))
    {
        Histories = 30,
        Seed = seed,
        Facts = [dice => [new Loan(dice.Id("loan"), dice.Below(40))]],
    }.Report();

    private sealed record Loan(string Id, int Days);

    private sealed record Reminder(string Loan);
}
