using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Lindehof;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Coordination;

/// <summary>Scenario C11: three households in one block, and what goes to whom under a covenant.</summary>
public class BringInTests
{
    private const string Monday = "2026-11-23";

    private static readonly Discipline[] PoliceAndCare = [Discipline.Police, Discipline.Care];

    private static readonly Covenant Agreed = new(
        new("cv1"),
        [
            new CovenantParty(new(PartnerKind.Police), ["facts", "subject.address"]),
            new CovenantParty(
                new(PartnerKind.NeighbourhoodCareTeam), ["subject.name", "subject.address", "subject.phone", "facts"]),
            new CovenantParty(new(PartnerKind.NeighbourhoodCoordination), ["facts", "steps"]),
        ],
        [new Purpose("buurtregie")],
        Day("2025-01-01"),
        Day("2027-12-31"));

    private static readonly Partner Coordination =
        new(new("p7"), PartnerKind.NeighbourhoodCoordination, "Buurtregie") { NextMeetingOn = Day("2026-12-03") };

    private static Signal[] ThreeHouseholds =>
    [
        About("b1", "s1", SignalCategory.Intimidation, "2026-09-25", 2),
        About("b2", "s2", SignalCategory.Noise, "2026-10-19", 2),
        About("b3", "s3", SignalCategory.WorryingBehaviour, "2026-10-30", 2),
    ];

    private static CaseFile File(CaseSubject @case, params Discipline[] disciplines) =>
        new(new("d1"), @case, Day("2026-11-02")) { DisciplinesNeeded = [.. disciplines] };

    private static Intervention Talk(CaseSubject? @case = null) =>
        Step("i1", "2026-11-10", InterventionKind.Talk, @case, InterventionResult.NoEffect);

    private static World Bare => new World(Monday).With(TheComplex).With(Households(6)).With(Coordination);

    private static World C11 => Bare
        .With(Agreed).With(ThreeHouseholds).With(File(OfComplex, PoliceAndCare)).With(Talk());

    private static Refer[] Refers(World world) => [.. world.Of("BR-01").OfType<Refer>()];

    private static Decision[] Sharing(World world) => [.. world.Of("PRI-01").Where(note => note.Of == "BR-01")];

    private static Refer To(World world, PartnerKind kind) => Refers(world).Single(refer => refer.Partner!.Kind == kind);

    [Fact]
    [Concludes("BR-01")]
    public void C11_each_party_hears_what_the_covenant_names_for_it()
    {
        World world = C11;

        Assert.Equal("BR-01", world.PrimaryOf(OfComplex));
        Assert.Equal(
            ["Wijkteam", "Politie", "Buurtregie"],
            Refers(world).Select(refer => refer.Of));
        Assert.Equal(["subject.address", "facts"], To(world, PartnerKind.Police).Fields.Select(f => f.Name));
        Assert.StartsWith(
            "De leefbaarheidsconsulent nodigt de politie uit voor Buurtregie.",
            To(world, PartnerKind.Police).Step.Dutch,
            StringComparison.Ordinal);
        Assert.Equal(
            ["subject.name", "subject.address", "subject.phone", "facts"],
            To(world, PartnerKind.NeighbourhoodCareTeam).Fields.Select(f => f.Name));
        Assert.Equal(
            ["facts", "steps"], To(world, PartnerKind.NeighbourhoodCoordination).Fields.Select(f => f.Name));
        Assert.All(Refers(world), refer =>
        {
            Assert.Equal(Day("2026-12-03"), refer.Due);
            Assert.Equal("A", refer.InBlock);
            Assert.Equal(LandlordRung.L3, refer.Rung);
            Assert.Equal(["Disciplines", "Households"], refer.Reasons.Codes());
            Assert.True(refer.NeedsConfirmation);
        });
        Assert.True(world.Fires("WIJK-02"));
        Assert.False(world.Fires("BR-02"));
        Assert.Equal(2, Sharing(world).OfType<Warn>().Count());
        Assert.Contains("voor 'buurtregie'", Sharing(world)[0].Step.Dutch, StringComparison.Ordinal);
        Assert.Empty(Sharing(world).OfType<Block>());
    }

    [Theory]
    [InlineData("2024-12-31", "CovenantExpired")]
    [InlineData("2026-11-22", "CovenantExpired")]
    [InlineData(null, "CovenantMissing")]
    public void C11b_without_a_valid_covenant_nothing_personal_goes(string? validTo, string reason)
    {
        World world = C11;
        world.Session.Remove<Covenant>(Agreed.Id);
        if (validTo is not null)
        {
            world.With(Agreed with { ValidFrom = null, ValidTo = Day(validTo) });
        }

        Refer refer = Assert.Single(Refers(world));
        Assert.Equal(PartnerKind.NeighbourhoodCoordination, refer.Partner!.Kind);
        Assert.Equal([DataFields.Facts], refer.Fields);
        Block block = world.One<Block>("PRI-01");
        Assert.Equal([reason], block.Reasons.Codes());
        Assert.Equal("BR-01", block.Of);
        Assert.Equal(["PersonalData BR-01"], block.Blocks.Select(target => target.Word.Code));
    }

    [Fact]
    public void The_covenant_of_another_purpose_is_none() => Assert.Equal(
        ["CovenantMissing"],
        C11.With(Agreed with { Purposes = [new Purpose("vroegsignalering")] }).One<Block>("PRI-01").Reasons.Codes());

    [Fact]
    public void A_covenant_holds_on_its_last_day_and_no_longer()
    {
        World world = C11.With(Agreed with { ValidTo = Day(Monday) });
        Assert.Equal(3, Refers(world).Length);
        Assert.Single(Refers(world.On("2026-11-24")));
        Assert.Equal(["CovenantExpired"], world.One<Block>("PRI-01").Reasons.Codes());
    }

    [Fact]
    [DoesNotConclude("BR-01")]
    public void One_discipline_and_two_households_are_no_case_for_several()
    {
        World world = Bare.With(Agreed).With(ThreeHouseholds[1..]).With(File(OfComplex, Discipline.Police)).With(Talk());

        Assert.False(world.Fires("BR-01"));
        Assert.Empty(Sharing(world));
        Assert.Contains(
            "BR-01 geldt niet: 1 discipline, minstens 2; 2 huishoudens in één blok, minstens 3",
            world.Session.WhyNot("BR-01", OfComplex).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void By_a_crowded_block_alone_only_Buurtregie_hears_of_it()
    {
        World world = Bare.With(Agreed).With(ThreeHouseholds).With(Talk());

        Refer refer = Assert.Single(Refers(world));
        Assert.Equal(PartnerKind.NeighbourhoodCoordination, refer.Partner!.Kind);
        Assert.Equal(["facts", "steps"], refer.Fields.Select(field => field.Name));
        Assert.Equal(["Households"], refer.Reasons.Codes());
        Assert.Equal(
            "In één blok gaan meldingen over een of enkele huishoudens (minder dan vijf), en eigen inzet was niet "
                + "genoeg.",
            refer.Because.Dutch);
        Assert.Equal(
            "In one block reports are about fewer than five households, and own efforts were not enough.",
            refer.Because.English);
    }

    [Fact]
    public void Households_count_for_sixty_days_and_in_one_block()
    {
        World world = Bare.With(ThreeHouseholds).With(Talk());
        Assert.True(world.Fires("BR-01"));
        Assert.False(world.On("2026-11-24").Fires("BR-01"));
        Assert.False(Bare.With(ThreeHouseholds).With(Talk()).With(Household("b3", "B")).Fires("BR-01"));
        Assert.False(Bare.With(ThreeHouseholds).With(Talk()).With(Household("b3", null)).Fires("BR-01"));
    }

    [Fact]
    public void Households_without_a_block_are_one_group()
    {
        World world = Bare.With(Households(3, null)).With(ThreeHouseholds).With(Talk());

        Assert.Null(Assert.Single(Refers(world)).InBlock);
    }

    [Fact]
    public void Of_two_crowded_blocks_none_is_named()
    {
        Household[] others = [.. new[] { "c1", "c2", "c3" }.Select(id => Household(id, "B"))];
        Signal[] more = [.. others.Select(h => About(h.Id.Value, $"x{h.Id}", SignalCategory.Noise, Monday))];
        World world = Bare.With(others).With(ThreeHouseholds).With(more).With(Talk());

        Refer refer = Assert.Single(Refers(world));
        Assert.Null(refer.InBlock);
        Assert.Contains("over een of enkele huishoudens (minder dan vijf)", refer.Because.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nobody_elses_business_counts_no_household() => Assert.False(Bare
        .With(ThreeHouseholds[..2])
        .With(About("b3", "s3", SignalCategory.DomesticViolence, Monday))
        .With(Talk())
        .Fires("BR-01"));

    [Theory]
    [InlineData(InterventionKind.Talk, true)]
    [InlineData(InterventionKind.Heard, true)]
    [InlineData(InterventionKind.Visit, true)]
    [InlineData(InterventionKind.Call, false)]
    public void Own_efforts_come_first(InterventionKind kind, bool counts)
    {
        World world = Bare.With(ThreeHouseholds);
        Assert.False(world.Fires("BR-01"));
        Assert.False(world.With(Step("i1", Monday, kind)).Fires("BR-01"));
        Assert.Equal(counts, world.With(Step("i1", Monday, kind, null, InterventionResult.Effect)).Fires("BR-01"));
    }

    [Fact]
    public void An_effort_with_a_household_that_is_counted_counts()
    {
        CaseSubject counted = CaseSubject.Of(new HouseholdId("b2"));
        Assert.True(Bare.With(ThreeHouseholds).With(Talk(counted)).Fires("BR-01"));
        Assert.False(Bare.With(ThreeHouseholds).With(Talk(CaseSubject.Of(new HouseholdId("b4")))).Fires("BR-01"));
    }

    [Fact]
    public void Not_while_a_referral_has_no_result()
    {
        Referral made = Referral("r1", PartnerKind.NeighbourhoodCoordination, "2026-10-01", "BR-01");
        World world = C11.With(made);
        Assert.False(world.Fires("BR-01"));
        Assert.Empty(Sharing(world));
        Assert.True(world.With(made with { End = new ReferralEnd(InterventionResult.Effect, Day("2026-10-20")) })
            .Fires("BR-01"));
    }

    [Fact]
    public void A_referral_since_the_start_ends_what_went_to_that_partner()
    {
        Referral made = Referral("r1", PartnerKind.NeighbourhoodCoordination, "2026-11-02", "BR-01") with
        {
            End = new ReferralEnd(InterventionResult.NoEffect, Day("2026-11-20")),
        };
        World world = C11.With(made);
        Assert.Equal([PartnerKind.NeighbourhoodCareTeam, PartnerKind.Police], Refers(world).Select(r => r.Partner!.Kind));

        world.Session.Remove<Covenant>(Agreed.Id);
        Assert.False(world.Fires("BR-01"));
        Assert.Empty(Sharing(world));
    }

    [Fact]
    public void The_meeting_is_no_day_where_it_was_before_the_term_began()
    {
        Assert.Equal(Day("2026-11-02"), Due("2026-11-02"));
        Assert.Null(Due("2026-11-01"));
        Assert.Null(Due(null));

        static LocalDate? Due(string? meeting) => Refers(C11.With(Coordination with
        {
            NextMeetingOn = meeting is null ? null : Day(meeting),
        }))[0].Due;
    }

    [Fact]
    public void A_household_of_several_disciplines_is_brought_in_as_itself()
    {
        World world = new World(Monday).With(Agreed).With(Coordination)
            .With(File(World.Case, PoliceAndCare)).With(Talk(World.Case));

        Assert.Equal(3, Refers(world).Length);
        Assert.All(Refers(world), refer => Assert.Equal(World.Case, refer.Case));
        Assert.All(Refers(world), refer => Assert.Null(refer.InBlock));
        Assert.Equal(["subject.address", "facts"], To(world, PartnerKind.Police).Fields.Select(f => f.Name));
        Assert.Equal(["Disciplines"], Refers(world)[0].Reasons.Codes());
    }

    [Fact]
    public void A_closed_file_needs_nothing_and_open_ones_count_together()
    {
        CaseFile police = File(World.Case, Discipline.Police);
        CaseFile care = new(new("d2"), World.Case, Day("2026-11-09")) { DisciplinesNeeded = [Discipline.Care] };
        World world = new World(Monday).With(Talk(World.Case)).With(police, care);
        Assert.True(world.Fires("BR-01"));
        Assert.False(world.With(care with { ClosedOn = Day(Monday) }).Fires("BR-01"));
    }

    [Fact]
    public void In_a_complex_without_households_no_field_of_one_goes()
    {
        World world = Bare.With(Agreed).With(File(OfComplex, PoliceAndCare)).With(Talk());

        Assert.Equal([DataFields.Facts], To(world, PartnerKind.Police).Fields);
        Assert.Equal([DataFields.Facts], To(world, PartnerKind.NeighbourhoodCareTeam).Fields);
        Assert.Empty(Sharing(world));
    }

    [Theory]
    [InlineData(Discipline.Police, PartnerKind.Police)]
    [InlineData(Discipline.Care, PartnerKind.NeighbourhoodCareTeam, PartnerKind.PublicHealthService, PartnerKind.CareProvider)]
    [InlineData(Discipline.Youth, PartnerKind.NeighbourhoodCareTeam)]
    [InlineData(Discipline.Welfare, PartnerKind.WelfareOrganisation)]
    [InlineData(Discipline.Debt, PartnerKind.Municipality)]
    [InlineData(Discipline.PublicSpace, PartnerKind.Municipality)]
    [InlineData(Discipline.Fire, PartnerKind.FireService)]
    public void A_discipline_is_brought_by_its_partners_as_far_as_they_are_party(
        Discipline discipline, params PartnerKind[] kinds)
    {
        Covenant all = Agreed with
        {
            Parties = [.. Enum.GetValues<PartnerKind>().Select(kind => new CovenantParty(new(kind), ["steps"]))],
        };
        World world = new World(Monday).With(all).With(Talk(World.Case)).With(
            File(World.Case, discipline, discipline == Discipline.Police ? Discipline.Fire : Discipline.Police));

        PartnerKind other = discipline == Discipline.Police ? PartnerKind.FireService : PartnerKind.Police;
        Assert.Equal(
            kinds.Append(other).Append(PartnerKind.NeighbourhoodCoordination).Order(),
            Refers(world).Select(refer => refer.Partner!.Kind).Order());
        Assert.All(Refers(world), refer => Assert.Equal([DataFields.Steps], refer.Fields));
    }

    [Fact]
    public void Several_covenants_go_together_and_a_party_is_the_partner_it_names()
    {
        Partner near = new(new("p1"), PartnerKind.Police, "Basisteam") { WaitingTime = new WaitingTime(1) };
        Partner named = new(new("p2"), PartnerKind.Police, "Wijkagent") { WaitingTime = new WaitingTime(9) };
        Covenant second = new(
            new("cv2"),
            [
                new CovenantParty(new(PartnerKind.Police, named.Id), ["steps"]),
                new CovenantParty(new(PartnerKind.FireService), []),
            ],
            [new Purpose("Buurtregie")]);
        World world = C11.With(near, named).With(second);

        Refer police = To(world, PartnerKind.Police);
        Assert.Equal("Wijkagent", police.Partner!.Name);
        Assert.Equal(["subject.address", "facts", "steps"], police.Fields.Select(field => field.Name));
    }

    [Fact]
    public void Buurtregie_hears_the_facts_where_the_covenant_does_not_name_it() => Assert.Equal(
        [DataFields.Facts],
        To(C11.With(Agreed with { Parties = [Agreed.Parties[0]] }), PartnerKind.NeighbourhoodCoordination).Fields);

    [Fact]
    public void A_topic_of_the_complex_is_answered_where_its_households_were_counted()
    {
        World world = Bare.With(
            About("b1", "s1", SignalCategory.Litter, Monday) with { Owner = UpkeepOwner.Municipality },
            About("b2", "s2", SignalCategory.Noise, Monday),
            About("b3", "s3", SignalCategory.Noise, Monday)).With(Talk());

        Assert.Equal([Topic.Of(SignalCategory.Litter)], Refers(world)[0].Topics);
    }
}
