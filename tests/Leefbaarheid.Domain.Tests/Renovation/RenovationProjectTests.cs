using NodaTime;

namespace Leefbaarheid.Domain.Tests.Renovation;

public class RenovationProjectTests
{
    private static readonly LocalDate Start = new(2027, 2, 1);
    private static readonly EmployeeId Guide = new("E2");
    private static readonly HouseholdId Home = new("H1");

    private static RenovationProject Project => new(new("R1"), new("Korvel"), [Guide]);

    [Fact]
    public void A_project_ends_after_it_starts_whichever_day_is_given_first()
    {
        Assert.Throws<ArgumentException>(() => Project with { StartsOn = Start, HandoverOn = Start });
        Assert.Throws<ArgumentException>(() => Project with { HandoverOn = Start, StartsOn = Start });
        Assert.Equal(Start, (Project with { StartsOn = Start, HandoverOn = Start.PlusDays(1) }).StartsOn);
    }

    [Fact]
    public void A_household_has_one_contact_at_a_time()
    {
        var first = new ContactPerson(Home, Guide, Start) { To = Start.PlusDays(9) };
        var next = new ContactPerson(Home, Guide, Start.PlusDays(10));
        Assert.Equal(2, (Project with { ContactPersons = [first, next] }).ContactPersons.Count);
        var refusal = Assert.Throws<ArgumentException>(
            () => Project with { ContactPersons = [first with { To = Start.PlusDays(10) }, next] });
        Assert.Contains("end the one before the other begins", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contacts_of_two_households_may_overlap() => Assert.Equal(
        2,
        (Project with
        {
            ContactPersons = [new(Home, Guide, Start), new(new("H2"), Guide, Start)],
        }).ContactPersons.Count);

    [Fact]
    public void Only_guides_of_the_project_are_contacts_or_present()
    {
        EmployeeId stranger = new("E9");
        Assert.Throws<ArgumentException>(() => Project with { ContactPersons = [new(Home, stranger, Start)] });
        Assert.Throws<ArgumentException>(() => Project with
        {
            PresenceTimes = [new(stranger, IsoDayOfWeek.Tuesday, new LocalTime(9, 0), new LocalTime(12, 0))],
        });
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(9, 8)]
    public void Presence_ends_after_it_begins(int from, int to) => Assert.Throws<ArgumentException>(
        () => new PresenceTime(Guide, IsoDayOfWeek.Tuesday, new LocalTime(from, 0), new LocalTime(to, 0)));

    [Fact]
    public void Presence_is_on_a_day_of_the_week_and_ends_no_earlier_than_it_begins()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new PresenceTime(Guide, IsoDayOfWeek.None, new LocalTime(9, 0), new LocalTime(12, 0)));
        var time = new PresenceTime(Guide, IsoDayOfWeek.Tuesday, new LocalTime(9, 0), new LocalTime(12, 0));
        Assert.Throws<ArgumentException>(() => time with { FirstOn = Start, LastOn = Start.PlusDays(-1) });
        Assert.Equal(Start, (time with { FirstOn = Start, LastOn = Start }).LastOn);
        Assert.Equal(Period.FromMinutes(180), time.Length);
    }

    [Fact]
    public void A_round_has_no_more_reactions_than_tenancies_and_one_a_household()
    {
        var round = new ConsentRound(Start, 1);
        var agreed = new ConsentReaction(Home, ConsentAnswer.Agreed);
        Assert.Equal(1, (round with { Reactions = [agreed] }).Agreed);
        Assert.Throws<ArgumentException>(
            () => round with { Reactions = [agreed, new(new("H2"), ConsentAnswer.Refused)] });
        Assert.Throws<ArgumentException>(
            () => new ConsentRound(Start, 2) { Reactions = [agreed, new(Home, ConsentAnswer.Refused)] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsentRound(Start, 0));
    }

    [Fact]
    public void The_notice_comes_no_earlier_than_the_proposal() =>
        Assert.Throws<ArgumentException>(() => new ConsentRound(Start, 1) { NoticeOn = Start.PlusDays(-1) });

    [Fact]
    public void A_contribution_is_an_amount() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Move(Home) { MunicipalContribution = -1 });

    [Fact]
    public void A_building_unit_has_a_dwelling() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BuildingUnit("Oost", 0));

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void A_mark_is_one_to_ten(int mark) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new ResidentSatisfaction(new("T1"), new("R1"), SatisfactionMoment.Before, mark, Start));
}
