using System.Globalization;
using static Leefbaarheid.Rules.Tests.Renovation.Works;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Renovation;

/// <summary>REN-01: a fixed contact person, fixed times, and how content residents are.</summary>
public class FixedContactTests
{
    private static World With(RenovationProject project, string today = "2026-11-23") =>
        new World(today).With(project).With(Tenant("H1"));

    private static IEnumerable<string> Missing(World world) =>
        world.Of("REN-01").OfType<Require>().SelectMany(question => question.Missing.Codes());

    private static IEnumerable<string> Warned(World world) =>
        world.Of("REN-01").OfType<Warn>().Select(warn => warn.Of!);

    [Fact]
    [Concludes("REN-01")]
    public void C10_guide_and_times_are_asked_28_days_before_the_start()
    {
        World world = With(Guided());

        Require question = world.One<Require>("REN-01");
        Assert.Equal((OfProject, Day("2027-01-04")), (question.Case, question.Due!.Value));
        Assert.Equal(["Guide", "PresenceTimes"], question.Missing.Codes());
        Assert.Equal(
            "Vraag de projectleider wie de vaste begeleider van elk huishouden is. "
                + "Vraag de projectleider op welke vaste tijden in de week een begeleider in het complex is.",
            question.Step.Dutch);
        Assert.Empty(question.Households());
        Assert.True(question.NeedsConfirmation);
        Assert.Empty(world.Of("REN-01").OfType<Block>());
        Assert.Null(question.Task);
    }

    [Theory]
    [InlineData("2027-01-03", false)]
    [InlineData("2027-01-04", true)]
    [InlineData("2027-02-01", true)]
    [InlineData("2027-02-02", false)]
    public void The_start_notice_is_held_in_the_28_days_up_to_and_with_the_start(string today, bool held)
    {
        World world = With(Guided(), "2027-01-01").On(today);

        Assert.Equal(held, world.Of("REN-01").OfType<Block>().Any());
        Assert.All(world.Of("REN-01").OfType<Block>(), block =>
        {
            Assert.Equal(["StartNotice"], block.Blocks.Select(target => target.Word.Code));
            Assert.Equal(["Guide", "PresenceTimes"], block.Missing.Codes());
            Assert.Equal(
                ("startNoticeHeldFrom", Day("2027-01-04")), (block.Dates.Single().What.Code, block.Dates.Single().On));
            Assert.Null(block.Due);
        });
        Assert.Single(world.Of("REN-01").OfType<Require>());
    }

    [Fact]
    [DoesNotConclude("REN-01")]
    public void Who_has_all_of_it_or_no_start_is_asked_nothing()
    {
        Assert.Empty(Missing(With(Project)));
        Assert.False(With(Guided() with { StartsOn = null }).Fires("REN-01"));
    }

    [Theory]
    [InlineData("2027-09-30", true)]
    [InlineData("2027-10-01", false)]
    public void It_is_asked_until_the_day_of_the_handover(string today, bool asked) => Assert.Equal(
        asked, Missing(With(Guided() with { HandoverOn = Day("2027-09-30") }, "2027-09-01").On(today)).Any());

    [Theory]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-11-01", false)]
    [InlineData("2026-11-02", false)]
    [InlineData("2026-11-03", true)]
    public void A_household_without_a_contact_person_today_lacks_one(string today, bool lacks)
    {
        ContactPerson twoDays = Contact("H1", Guide, "2026-11-01", "2026-11-02");
        World world = With(Project with { ContactPersons = [twoDays] }, "2026-10-01").On(today);

        Assert.Equal(lacks ? ["Guide"] : [], Missing(world));
        Assert.All(world.Of("REN-01").OfType<Require>(), question =>
        {
            Assert.Equal(["H1"], question.Households());
            Assert.True(question.NeedsConfirmation);
        });
    }

    [Fact]
    public void Whom_the_works_do_not_touch_needs_no_contact_person()
    {
        Dwelling inUnit = Tenant("x").Dwelling;
        World world = With(Project).With(
            Tenant("H2") with { Dwelling = inUnit with { BuildingUnit = "West" } },
            Tenant("H3") with { Dwelling = inUnit with { Complex = new("Lindehof") } },
            Tenant("H4") with { Dwelling = inUnit with { Tenure = Tenure.OwnerOccupied } },
            Tenant("H5") with { TenancyEndedOn = Day("2026-11-22") });
        Assert.Empty(Missing(world));

        world.With(Tenant("H6") with { TenancyEndedOn = Day("2026-11-23") });
        Assert.Equal(["H6"], world.One<Require>("REN-01").Households());
        Assert.Empty(Missing(world.On("2026-11-24")));
    }

    [Fact]
    public void Without_a_unit_all_of_the_complex_takes_part()
    {
        World world = With(Project with { BuildingUnit = null })
            .With(Tenant("H2") with { Dwelling = new Dwelling { Complex = Korvel } });

        Assert.Equal(["H2"], world.One<Require>("REN-01").Households());
    }

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    public void A_presence_time_counts_until_its_last_day(string today, bool lacks)
    {
        PresenceTime time = Present(Guide, "09:00", "12:00") with
        {
            FirstOn = Day("2026-11-25"),
            LastOn = Day("2026-11-30"),
        };

        Assert.Equal(lacks ? ["PresenceTimes"] : [], Missing(With(Project with { PresenceTimes = [time] }).On(today)));
    }

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    public void Another_contact_person_is_told_from_his_first_day_on(string today, bool told)
    {
        World world = With(Guided(Guide, Other) with
        {
            ContactPersons = [Contact("H1", Guide, "2026-10-01", "2026-11-30"), Contact("H1", Other, "2026-12-01")],
        }).On(today);

        Assert.Equal(told ? ["contact"] : [], Warned(world));
        Assert.All(world.Of("REN-01").OfType<Warn>(), warn =>
        {
            Assert.Equal(["H1"], warn.Households());
            Assert.Null(warn.Due);
        });
    }

    [Fact]
    public void The_same_guide_again_is_no_change() => Assert.Empty(Warned(With(Project with
    {
        ContactPersons = [Contact("H1", Guide, "2026-10-01", "2026-10-31"), Contact("H1", Guide, "2026-11-01")],
    })));

    [Theory]
    [InlineData("20", "20:00", false)]
    [InlineData("11.5", "20:00", false)]
    [InlineData("11", "20:01", true)]
    [InlineData(null, "23:00", false)]
    public void A_guide_is_in_complexes_no_longer_than_he_works(string? contract, string until, bool told)
    {
        decimal? hours = contract is null ? null : decimal.Parse(contract, CultureInfo.InvariantCulture);
        World world = With(Project with { PresenceTimes = [Present(Guide, "09:00", until)] })
            .With(new Employee(Guide, EmployeeRole.SocialProjectGuide) { HoursPerWeek = hours, BehindTheDoor = false });

        Assert.Equal(told ? ["presence"] : [], Warned(world));
        Assert.All(
            world.Of("REN-01").OfType<Warn>(), warn => Assert.Contains(new(FactKinds.Employee, "E2"), warn.Facts));
    }

    [Fact]
    public void Hours_add_up_over_running_projects_and_are_told_in_each_with_a_start()
    {
        RenovationProject second = new(new("R2"), new("Lindehof"), [Guide])
        {
            StartsOn = Day("2026-01-05"),
            HandoverOn = Day("2026-12-31"),
            PresenceTimes = [Present(Guide, "13:00", "15:00") with { LastOn = Day("2027-06-30") }],
        };
        World world = With(Project)
            .With(second, new(new("R3"), new("Lindehof"), [Guide]))
            .With(new Employee(Guide, EmployeeRole.SocialProjectGuide) { HoursPerWeek = 4, BehindTheDoor = false });

        Assert.Equal(
            ["R1", "R2"], world.Of("REN-01").OfType<Warn>().Select(warn => warn.Case.Id).Order(StringComparer.Ordinal));
        Assert.Empty(Warned(world.On("2027-01-01")));
    }

    [Theory]
    [InlineData("2027-09-30", "2027-06-01")]
    [InlineData("2027-10-01", "2027-06-02")]
    public void Residents_are_asked_before_halfway_and_after(string handover, string halfway)
    {
        World world = With(Project with { HandoverOn = Day(handover) });

        Assert.Equal(
            [("Before", Day("2027-02-01")), ("During", Day(halfway)), ("After", Day(handover).PlusDays(42))],
            world.Of("REN-01").OfType<Schedule>().Select(plan => (plan.Of!, plan.Due!.Value)));
    }

    [Fact]
    public void Without_a_handover_residents_are_asked_before_alone() =>
        Assert.Equal("Before", With(Project).One<Schedule>("REN-01").Of);

    [Fact]
    public void A_mark_ends_the_question_of_its_moment_and_a_step_none()
    {
        World world = With(Project with { HandoverOn = Day("2027-09-30") }, "2027-10-01")
            .With(new Intervention(new("i1"), OfProject, Day("2027-10-01"), InterventionKind.Other)
            {
                CarriesOut = "REN-01",
            })
            .With(
                new ResidentSatisfaction(new("T1"), Id, SatisfactionMoment.Before, 8, Day("2027-01-12")),
                new ResidentSatisfaction(new("T2"), new("R2"), SatisfactionMoment.After, 8, Day("2027-01-12")));

        Assert.Equal(["During", "After"], world.Of("REN-01").OfType<Schedule>().Select(plan => plan.Of!));
    }
}
