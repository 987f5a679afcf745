using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Lindehof;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Neighbourhood;

public class WarnOfTrendTests
{
    private const string Today = "2027-05-20";
    private const string FirstRecent = "2027-02-20";
    private const string LastEarlier = "2027-02-19";
    private const string FirstEarlier = "2026-11-22";
    private static readonly CaseSubject Area = CaseSubject.Of(Lindehof.Neighbourhood);

    private static World Empty => new World(Today).With(TheComplex).With(Households(10));

    private static CaseFile[] Files(string prefix, int count, string on) =>
    [
        .. Enumerable.Range(1, count).Select(n => new CaseFile(
            new($"{prefix}{n}"), CaseSubject.Of(new HouseholdId($"b{n}")), Day(on))
        {
            DisciplinesNeeded = [Discipline.Police, Discipline.Care],
        }),
    ];

    private static Signal[] Aggression(string prefix, int count, string on, int households = 10) =>
    [
        .. Enumerable.Range(1, count).Select(
            n => About($"b{1 + (n % households)}", $"{prefix}{n}", SignalCategory.Aggression, on)),
    ];

    [Fact]
    [Concludes("AGR-02")]
    public void C21_ten_case_files_after_eight_are_a_trend_of_the_neighbourhood()
    {
        World world = Empty.With(Files("n", 10, "2027-05-11")).With(Files("o", 8, FirstEarlier));

        Warn warn = world.One<Warn>("AGR-02");
        Assert.Equal(Area, warn.Case);
        Assert.Equal(Day("2027-05-31"), warn.Due);
        Assert.Equal(["Complexity"], warn.Reasons.Codes());
        Assert.Equal(PartnerKind.AreaTeam, warn.Partner!.Kind);
        Assert.Empty(warn.Fields);
        Assert.Empty(warn.Facts);
        Assert.Equal("AGR-02", world.PrimaryOf(Area));
        Assert.Equal(
            "In deze buurt: dossiers met meer disciplines, 10 in 90 dagen. Dat is minstens 25% meer dan in de 90 dagen ervoor.",
            warn.Because.Dutch);
    }

    [Fact]
    [DoesNotConclude("AGR-02")]
    public void C21b_nine_after_eight_are_none() =>
        Assert.False(Empty.With(Files("n", 9, Today)).With(Files("o", 8, LastEarlier)).Fires("AGR-02"));

    [Theory]
    [InlineData(4, 2, false)]
    [InlineData(5, 4, true)]
    [InlineData(8, 6, true)]
    [InlineData(6, 5, false)]
    [InlineData(5, 0, true)]
    public void C12b_aggression_is_compared_with_the_window_before_it(int now, int before, bool rises)
    {
        World world = Empty.With(Aggression("n", now, FirstRecent)).With(Aggression("o", before, LastEarlier));

        Assert.Equal(rises ? ["Aggression"] : [], world.Of("AGR-02").SelectMany(warn => warn.Reasons).Codes());
    }

    [Fact]
    public void The_windows_have_ninety_days_each()
    {
        Assert.True(Empty.With(Aggression("n", 5, FirstRecent)).Fires("AGR-02"));
        Assert.False(Empty.With(Aggression("n", 5, LastEarlier)).Fires("AGR-02"));
        Assert.False(Empty.With(Aggression("n", 5, Today)).With(Aggression("o", 5, FirstEarlier)).Fires("AGR-02"));
        Assert.True(Empty.With(Aggression("n", 5, Today)).With(Aggression("o", 5, "2026-11-21")).Fires("AGR-02"));
    }

    [Fact]
    public void The_advice_comes_and_goes_by_the_calendar_alone()
    {
        World world = Empty.With(Aggression("n", 5, FirstRecent));
        Assert.Equal(Day("2027-02-28"), world.One<Warn>("AGR-02").Due);
        Assert.False(world.On("2027-05-21").Fires("AGR-02"));
    }

    [Fact]
    public void Both_trends_are_one_warning_due_with_the_latest_counted()
    {
        World world = Empty.With(Aggression("n", 5, FirstRecent)).With(Files("f", 5, "2027-04-30"));

        Warn warn = world.One<Warn>("AGR-02");
        Assert.Equal(["Aggression", "Complexity"], warn.Reasons.Codes());
        Assert.Equal(Day("2027-04-30"), warn.Due);
    }

    [Fact]
    public void Intimidation_and_aggression_against_staff_count_and_noise_does_not()
    {
        Signal[] four = Aggression("n", 4, Today);
        Assert.True(Empty.With(four).With(About("b1", "x", SignalCategory.Intimidation, Today)).Fires("AGR-02"));
        Assert.True(Empty.With(four).With(About("b1", "x", SignalCategory.AggressionAgainstStaff, Today)).Fires("AGR-02"));
        Assert.True(Empty.With(four).With(Report("x", SignalCategory.Aggression, Today)).Fires("AGR-02"));
        Assert.False(Empty.With(four).With(About("b1", "x", SignalCategory.Noise, Today)).Fires("AGR-02"));
    }

    [Fact]
    public void One_discipline_is_not_complex()
    {
        CaseFile[] files = Files("n", 5, Today);
        files[0] = files[0] with { DisciplinesNeeded = [Discipline.Care, Discipline.Care] };
        Assert.False(Empty.With(files).Fires("AGR-02"));
    }

    [Fact]
    public void What_is_in_no_known_neighbourhood_is_not_counted() => Assert.False(new World(Today)
        .With(TheComplex with { Neighbourhood = null })
        .With(Households(10))
        .With(new Municipality(MunicipalityCode.Parse("GM0855")))
        .With(Aggression("n", 9, Today))
        .Fires("AGR-02"));

    [Fact]
    public void The_number_is_told_from_five_households_on()
    {
        Assert.Contains(
            "agressie en intimidatie, over een of enkele huishoudens (minder dan vijf) in 90 dagen.",
            Empty.With(Aggression("n", 6, Today, households: 4)).One<Warn>("AGR-02").Because.Dutch,
            StringComparison.Ordinal);
        Assert.Contains(
            "aggression and intimidation, 6 in 90 days.",
            Empty.With(Aggression("n", 6, Today, households: 5)).One<Warn>("AGR-02").Because.English,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, "Dat is minstens evenveel als in de 90 dagen ervoor.")]
    [InlineData(125, "Dat is minstens 25% meer dan in de 90 dagen ervoor.")]
    public void The_rise_is_told_in_words_that_the_option_bears_out(int percent, string told)
    {
        var policy = new LeefbaarheidPolicy { Neighbourhood = new() { TrendPercent = percent } };

        Assert.EndsWith(
            told,
            new World(Today, policy).With(TheComplex).With(Households(10)).With(Aggression("n", 6, Today))
                .One<Warn>("AGR-02").Because.Dutch,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_why_not_sees_both_counts()
    {
        World world = Empty.With(Files("n", 9, Today)).With(Files("o", 8, LastEarlier));
        Assert.False(world.Fires("AGR-02"));

        Assert.Contains(
            "AGR-02 geldt niet: daarvoor 8, nu minstens 125% daarvan",
            world.Session.WhyNot("AGR-02", Area).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }
}
