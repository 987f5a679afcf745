using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Scenarios;

/// <summary>Scenario C3: nuisance with addiction and threats, by a household that needs help.</summary>
public class VulnerableHouseholdTests
{
    private const string Monday = "2026-11-23";

    private static World C3(Answer consent = Answer.Unknown) => new World(Monday)
        .With(Household(consent))
        .With(Signal("s1", SignalCategory.Intimidation, 3, Monday, NuisanceKind.VulnerableHousehold) with
        {
            ContraIndications = [ContraIndication.ExcessiveAggression, ContraIndication.Addiction],
        })
        .With(Earlier(2, "2026-10-01"));

    private static Payload ToCareTeam(params PayloadField[] fields) =>
        new(new("p1"), Case, new(PartnerKind.NeighbourhoodCareTeam), [.. fields]);

    [Fact]
    [Concludes("OVL-04")]
    [Concludes("BB-02")]
    [DoesNotConclude("BB-01")]
    public void C3_help_comes_first_and_mediation_is_blocked()
    {
        World world = C3();

        Assert.Equal("OVL-04", world.Primary);
        Assert.Equal(Day("2026-11-30"), world.One<Act>("OVL-04").Due);
        Assert.Equal(LandlordRung.L2, world.One<Act>("OVL-04").Rung);
        Assert.Equal([nameof(Domain.Household.ConsentToCare)], world.One<Require>("OVL-04").Missing.Codes());
        Assert.Equal(
            ["OVL-05", "OVL-06", "TerminationProposal"], world.One<Block>("OVL-04").Blocks.Select(b => b.Word.Code));
        Assert.Equal(["Addiction", "ExcessiveAggression", "Severity≥3"], world.One<Block>("BB-02").Reasons.Codes());
        Assert.False(world.Fires("BB-01"));
        Assert.Empty(world.Decisions.OfType<Refer>());
    }

    [Fact]
    public void The_partner_that_consent_is_asked_for_is_named()
    {
        World world = C3().With(new Partner(new("zuid"), PartnerKind.NeighbourhoodCareTeam, "Wijkteam Zuid"));

        Assert.Equal("Wijkteam Zuid", world.One<Require>("OVL-04").Partner?.Name);
    }

    [Fact]
    [Concludes("PRI-02")]
    public void C3_a_health_field_is_stripped_and_the_rest_kept()
    {
        World world = C3().With(ToCareTeam(
            new PayloadField(DataFields.SubjectName),
            new PayloadField(DataFields.Facts),
            new PayloadField(new DataField("health", DataClass.Health), "verslaafd")) with
        {
            Purpose = new Purpose("hulp"),
            Basis = LegalBasis.LegitimateInterest,
        });

        Block closed = world.One<Block>("PRI-02");
        Assert.Equal(["health"], closed.Withheld.Select(w => w.Field.Name));
        Assert.Equal([WithheldReason.Health], closed.Withheld.Select(w => w.Reason));
        Assert.Equal([DataFields.SubjectName, DataFields.Facts], closed.Fields);
        Assert.Equal([DataFields.SubjectName, DataFields.Facts], world.One<Warn>("PRI-01").Fields);
    }

    [Fact]
    public void With_consent_the_care_team_is_told_and_comes_first()
    {
        World world = C3(Answer.Yes);

        Refer refer = world.One<Refer>("OVL-04");
        Assert.Equal(
            [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts],
            refer.Fields);
        Assert.Empty(world.Decisions.OfType<Require>());
        Assert.Equal("OVL-04", world.One<Warn>("PRI-01").Of);
    }

    [Fact]
    public void A_refusal_is_left_alone_and_the_visit_stands()
    {
        World world = C3(Answer.No);

        Assert.Empty(world.Decisions.OfType<Require>());
        Assert.Empty(world.Decisions.OfType<Refer>());
        Assert.Equal("OVL-04", world.Primary);
    }

    [Theory]
    [InlineData(InterventionResult.Refused, false)]
    [InlineData(InterventionResult.NoEffect, false)]
    [InlineData(null, true)]
    public void The_procedure_is_held_until_help_has_a_result(InterventionResult? result, bool held)
    {
        World world = C3().With(Step("i1", Monday, "OVL-04", result));

        Assert.Equal(held, world.Of("OVL-04").OfType<Block>().Any());
        Assert.Empty(world.Of("OVL-04").OfType<Act>());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [DoesNotConclude("OVL-04")]
    [Concludes("ADV-03")]
    public void An_observation_alone_brings_no_help_but_a_human_looks(int severity, bool fires)
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Noise, severity, Monday, NuisanceKind.VulnerableHousehold));

        Assert.Equal(fires, world.Fires("OVL-04"));
        Assert.Equal(fires ? 0 : 1, world.Unanswered.Count);
        Assert.All(world.Unanswered, n => Assert.Equal(Day("2026-11-30"), n.Due));
    }
}
