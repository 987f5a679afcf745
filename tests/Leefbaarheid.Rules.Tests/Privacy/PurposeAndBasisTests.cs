using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.Privacy.Sharing;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Privacy;

/// <summary>What goes with a purpose and a legal basis, and what is asked where they are missing.</summary>
public class PurposeAndBasisTests
{
    [Fact]
    public void A_payload_with_purpose_and_basis_gets_a_note()
    {
        World world = new World(Monday).With(To(
            PartnerKind.NeighbourhoodCareTeam,
            LegalBasis.LegitimateInterest,
            DataFields.SubjectName,
            DataFields.Amount));

        Warn note = world.One<Warn>("PRI-01");
        Assert.Equal(["allowed"], note.Reasons.Codes());
        Assert.Equal([DataFields.SubjectName], note.Fields);
        Assert.Equal([new WithheldField(DataFields.Amount, WithheldReason.NotNeeded)], note.Withheld);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Each_of_many_payloads_of_a_case_gets_its_own_note(int count)
    {
        Payload payload = To(CareTeam, LegalBasis.LegitimateInterest, DataFields.SubjectName);
        PayloadId[] ids = [.. Enumerable.Range(100, count).Select(number => new PayloadId($"p{number}"))];
        World world = new World(Monday).With([.. ids.Select(id => payload with { Id = id })]);

        Assert.Equal(ids.Select(id => id.Value), world.Of("PRI-01").Select(note => note.Of));
    }

    [Fact]
    public void Purpose_and_basis_are_asked_where_they_are_missing()
    {
        World world = new World(Monday).With(
            To(PartnerKind.NeighbourhoodCareTeam, null, DataFields.SubjectName) with { Purpose = null });

        Assert.Equal(["Purpose", "LegalBasis"], world.One<Require>("PRI-01").Missing.Codes());
        Assert.Single(world.Decisions);
    }

    [Fact]
    public void A_field_of_ones_own_needs_purpose_and_basis_like_any_that_tells_of_someone()
    {
        Payload payload = To(CareTeam, null, new DataField("mobile", DataClass.Contact)) with { Purpose = null };

        Assert.Equal(["Purpose", "LegalBasis"], new World(Monday).With(payload).One<Require>("PRI-01").Missing.Codes());
    }

    [Fact]
    public void A_bill_that_is_not_in_force_carries_nothing()
    {
        World world = new World(Monday)
            .With(To(PartnerKind.NeighbourhoodCareTeam, LegalBasis.Wams, DataFields.SubjectName));

        Assert.Equal(["NotInForce"], world.One<Block>("PRI-01").Reasons.Codes());
    }

    [Fact]
    public void A_referral_without_personal_data_needs_no_note()
    {
        World world = new World(Monday).With(To(PartnerKind.SafeHome, null, DataFields.Facts));

        Assert.Empty(world.Decisions);
    }

    [Fact]
    public void Where_nothing_personal_may_go_no_rest_is_said_to_stay()
    {
        World world = new World(Monday).With(
            To(CareTeam, LegalBasis.Wams, DataFields.SubjectName, DataFields.Facts, Health));

        Assert.Equal(["NotInForce"], world.One<Block>("PRI-01").Reasons.Codes());
        Assert.Equal([DataFields.Facts], world.One<Block>("PRI-02").Fields);
    }

    [Fact]
    public void A_block_on_mediation_takes_no_question_about_a_payload()
    {
        var payload = new Payload(
            new("p1"), Case, new(PartnerKind.NeighbourMediation), [new PayloadField(DataFields.ReporterPhone, null)]);
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Intimidation, 3, Monday, NuisanceKind.Unclear))
            .With(payload);

        Assert.True(world.Fires("BB-02"));
        Assert.Equal(["Purpose", "LegalBasis"], world.One<Require>("PRI-01").Missing.Codes());
    }
}
