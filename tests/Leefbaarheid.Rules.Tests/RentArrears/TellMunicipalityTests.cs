using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.RentArrears.Rent;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.RentArrears;

/// <summary>SCH-02, and scenario C6.</summary>
public class TellMunicipalityTests
{
    private const string Monday = "2026-11-23";

    private static readonly Arrears Ready = Arrears("2026-09-01", Monday).WithSteps("2026-10-14", "2026-10-05");

    private static bool IsToldOn(string day, Arrears arrears) => new World(day).With(arrears).Fires("SCH-02");

    [Fact]
    [Concludes("SCH-02")]
    public void C6_after_the_four_steps_the_municipality_is_told_who_and_how_much()
    {
        World world = new World(Monday).With(Ready);

        Refer refer = world.One<Refer>("SCH-02");
        Assert.Equal("SCH-02", world.Primary);
        Assert.Equal(Day("2026-11-25"), refer.Due);
        Assert.Equal(PartnerKind.Municipality, refer.Partner?.Kind);
        Assert.Equal(1240m, refer.Amount);
        Assert.Equal(
            ["subject.name", "subject.address", "subject.phone", "subject.email", "amount"],
            refer.Fields.Select(field => field.Name));
        Assert.Equal(["SCH-02", "PRI-01"], world.Decisions.Select(decision => decision.Rule));
    }

    [Fact]
    public void The_sharing_note_names_the_recipient_and_early_warning_as_the_purpose()
    {
        Text note = new World(Monday).With(Ready).One<Warn>("PRI-01").Step;

        Assert.StartsWith("Delen met de gemeente mag, voor 'vroegsignalering'.", note.Dutch, StringComparison.Ordinal);
        Assert.StartsWith("Sharing with the municipality is allowed", note.English, StringComparison.Ordinal);
    }

    [Fact]
    [DoesNotConclude("SCH-02")]
    public void C6c_without_the_offer_nothing_is_passed_on()
    {
        World world = new World(Monday).With(Ready with { Reminder = new ArrearsReminder(Day("2026-10-05")) });

        Assert.False(world.Fires("SCH-02"));
        Assert.Equal("SCH-01", world.Primary);
        Act step = world.Of("SCH-01").OfType<Act>().Single(act => act.Of == "step");
        Assert.Equal(["Offer"], step.Missing.Codes());
        Assert.Equal(Day("2026-11-30"), step.Due);
    }

    [Fact]
    public void Each_of_the_four_steps_is_asked()
    {
        Assert.False(IsToldOn(Monday, Ready with { PersonalContactOn = null }));
        Assert.False(IsToldOn(Monday, Ready with { DebtHelpPointedOn = null }));
        Assert.False(IsToldOn(Monday, Ready with { Reminder = null }));
        Assert.False(IsToldOn(Monday, Ready.Reacting(OfferAnswer.Objected, "2026-10-12")));
    }

    [Fact]
    public void From_sixty_days_overdue_on()
    {
        Arrears early = Arrears("2026-09-01", "2026-09-01").WithSteps("2026-09-02", "2026-10-05");
        Assert.False(IsToldOn("2026-10-30", early));
        Assert.True(IsToldOn("2026-10-31", early));
        Assert.Equal(Day("2026-11-03"), new World("2026-11-20").With(early).One<Refer>("SCH-02").Due);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(OfferAnswer.Agreed)]
    public void Fourteen_days_after_the_offer_whether_the_tenant_agreed_or_not(OfferAnswer? answer)
    {
        Arrears offered = Arrears("2026-09-01", "2026-09-01").WithSteps("2026-09-02", "2026-11-02");
        offered = answer is { } said ? offered.Reacting(said, "2026-11-03") : offered;
        Assert.False(IsToldOn("2026-11-15", offered));
        Assert.True(IsToldOn("2026-11-16", offered));
        Assert.Equal(Day("2026-11-18"), new World("2026-11-20").With(offered).One<Refer>("SCH-02").Due);
    }

    [Fact]
    public void What_was_told_since_the_rent_was_overdue_is_not_told_again()
    {
        Assert.False(new World(Monday).With(Ready).With(Told("r1", "2026-09-01")).Fires("SCH-02"));
        Assert.True(new World(Monday).With(Ready).With(Told("r1", "2026-08-31")).Fires("SCH-02"));
    }

    [Fact]
    public void A_notice_is_of_the_arrears_that_were_overdue_by_then()
    {
        Arrears later = Arrears("2026-09-20", Monday, "a2", 310.50m).WithSteps("2026-10-14", "2026-10-05");
        World world = new World(Monday).With(Ready, later);
        Assert.Equal(1550.50m, world.One<Refer>("SCH-02").Amount);

        world.With(Told("r1", "2026-09-19"));
        Assert.Equal(310.50m, world.One<Refer>("SCH-02").Amount);
    }

    [Fact]
    public void Why_not_yet_is_told_with_the_day()
    {
        Session session = new World("2026-10-30")
            .With(Arrears("2026-09-01", "2026-09-01").WithSteps("2026-09-02", "2026-10-05")).Session;
        session.Evaluate();
        Diagnosis whyNot = session.WhyNot("SCH-02", Case);
        Assert.StartsWith(
            "SCH-02 wacht tot 2026-10-31.", whyNot.Describe(Language.Dutch), StringComparison.Ordinal);
        Assert.Contains(
            "te laat sinds 2026-09-01, minstens 60 dagen, en 14 dagen om te reageren: vanaf 2026-10-31",
            whyNot.Describe(Language.Dutch, Detail.Full),
            StringComparison.Ordinal);
        Assert.Contains(
            "overdue since 2026-09-01, at least 60 days, and 14 days to react: from 2026-10-31",
            whyNot.Describe(Language.English, Detail.Full),
            StringComparison.Ordinal);
    }
}
