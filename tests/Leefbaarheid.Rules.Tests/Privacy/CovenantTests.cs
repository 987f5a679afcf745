using static Leefbaarheid.Rules.Tests.Privacy.Sharing;

namespace Leefbaarheid.Rules.Tests.Privacy;

/// <summary>What a covenant lets through, to whom, when and for what.</summary>
public class CovenantTests
{
    [Theory]
    [InlineData(null, "2026-11-23", null)]
    [InlineData("2026-11-23", null, null)]
    [InlineData(null, "2026-11-22", "CovenantExpired")]
    [InlineData("2026-11-24", null, "CovenantMissing")]
    public void A_covenant_counts_on_its_first_and_last_day(string? from, string? to, string? objection)
    {
        World world = new World(Monday).With(Coordinated).With(Agreed(from, to));

        Assert.Equal(
            objection is null ? [] : [objection],
            world.Of("PRI-01").OfType<Block>().SelectMany(b => b.Reasons.Codes()));
    }

    [Fact]
    public void A_covenant_lets_through_the_fields_it_names_for_the_recipient()
    {
        Warn note = new World(Monday).With(Coordinated).With(Agreed(null, null)).One<Warn>("PRI-01");

        Assert.Equal([DataFields.SubjectName, DataFields.Facts], note.Fields);
        Assert.Equal([new WithheldField(DataFields.SubjectPhone, WithheldReason.NotInCovenant)], note.Withheld);
    }

    [Fact]
    public void Sharing_that_rests_on_a_covenant_is_blocked_without_one()
    {
        World world = new World(Monday).With(Coordinated);
        Assert.Equal(["CovenantMissing"], world.One<Block>("PRI-01").Reasons.Codes());

        World other = new World(Monday)
            .With(Coordinated with { Covenant = new CovenantId("cv1") })
            .With(Agreed(null, null, "iets anders"));
        Assert.Equal(["PurposeNotInCovenant"], other.One<Block>("PRI-01").Reasons.Codes());
    }

    [Theory]
    [InlineData(PartnerKind.EmergencyNumber)]
    [InlineData(PartnerKind.Ambulance)]
    [InlineData(PartnerKind.NeighbourhoodCoordination)]
    [InlineData(PartnerKind.TenantOrganisation)]
    [InlineData(PartnerKind.CareProvider)]
    public void Where_no_rule_says_what_may_go_nothing_goes_without_a_covenant(PartnerKind kind)
    {
        Payload payload = To(kind, LegalBasis.LegitimateInterest, DataFields.SubjectName, DataFields.SubjectPhone);

        Assert.Equal(["CovenantMissing"], new World(Monday).With(payload).One<Block>("PRI-01").Reasons.Codes());
        Assert.Equal(["CovenantExpired"], ObjectionsUnder(payload, "hulp", "2026-11-22"));
        Assert.Equal(["PurposeNotInCovenant"], ObjectionsUnder(payload, "buurtregie", null));
        Assert.Equal(["CovenantMissing"], ObjectionsUnder(payload, "buurtregie", "2026-11-22"));
        Warn note = new World(Monday).With(payload).With(Between(kind, "hulp", null, "subject.name"))
            .One<Warn>("PRI-01");
        Assert.Equal([DataFields.SubjectName], note.Fields);
        Assert.Equal([new WithheldField(DataFields.SubjectPhone, WithheldReason.NotInCovenant)], note.Withheld);
    }

    private static IEnumerable<string> ObjectionsUnder(Payload payload, string purpose, string? to) => new World(Monday)
        .With(payload)
        .With(Between(payload.Recipient.Kind, purpose, to, "subject.name"))
        .One<Block>("PRI-01").Reasons.Codes();

    [Fact]
    public void A_purpose_that_is_not_known_is_asked_before_a_covenant_is_said_to_be_for_another()
    {
        Payload payload = To(PartnerKind.CareProvider, LegalBasis.LegitimateInterest, DataFields.SubjectName) with
        {
            Purpose = null,
        };
        World world = new World(Monday).With(payload)
            .With(Between(PartnerKind.CareProvider, "hulp", null, "subject.name"));

        Assert.Equal(["Purpose"], world.One<Require>("PRI-01").Missing.Codes());
        Assert.Empty(world.Decisions.OfType<Block>());
    }

    [Theory]
    [InlineData("hulp", null, true)]
    [InlineData("hulp", "2026-11-23", true)]
    [InlineData("hulp", "2026-11-22", false)]
    [InlineData("vroegsignalering", null, false)]
    public void That_a_crisis_threatens_goes_only_where_a_valid_covenant_for_the_purpose_names_it(
        string purpose, string? to, bool goes)
    {
        World world = new World(Monday)
            .With(To(
                PartnerKind.Municipality,
                LegalBasis.LegalDuty,
                DataFields.SubjectName,
                DataFields.CrisisFlag))
            .With(Between(PartnerKind.Municipality, purpose, to, "crisisFlag"));

        Warn note = world.One<Warn>("PRI-01");
        Assert.Equal(goes, note.Fields.Contains(DataFields.CrisisFlag));
        Assert.Equal(
            goes ? [] : [new WithheldField(DataFields.CrisisFlag, WithheldReason.NotInCovenant)], note.Withheld);
    }

    [Fact]
    public void That_a_crisis_threatens_does_not_go_to_who_needs_not_know_whatever_a_covenant_says()
    {
        World world = new World(Monday)
            .With(To(PartnerKind.Police, LegalBasis.LegitimateInterest, DataFields.SubjectName, DataFields.CrisisFlag))
            .With(Between(PartnerKind.Police, "hulp", null, "crisisFlag"));

        Assert.Equal(
            [new WithheldField(DataFields.CrisisFlag, WithheldReason.NotNeeded)], world.One<Warn>("PRI-01").Withheld);
    }

    [Fact]
    public void A_covenant_opens_no_health_field()
    {
        var agreed = Agreed(null, null) with
        {
            Parties = [new CovenantParty(new(PartnerKind.NeighbourhoodCoordination), ["subject.name", "health"])],
        };
        World world = new World(Monday)
            .With(Coordinated with { Fields = [new PayloadField(DataFields.SubjectName), new PayloadField(Health)] })
            .With(agreed);

        Assert.Equal(["Health"], world.One<Block>("PRI-02").Reasons.Codes());
        Assert.Equal([DataFields.SubjectName], world.One<Warn>("PRI-01").Fields);
    }
}
