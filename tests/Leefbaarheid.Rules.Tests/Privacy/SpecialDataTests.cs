using static Leefbaarheid.Rules.Tests.Privacy.Sharing;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Privacy;

/// <summary>What PRI-02 closes of health, crime and a BSN, and what opens it.</summary>
public class SpecialDataTests
{
    public static TheoryData<PartnerKind, LegalBasis, SpecialDataException?, bool, bool> Exceptions => new()
    {
        { PartnerKind.NeighbourhoodCareTeam, LegalBasis.LegitimateInterest, null, true, true },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.ExplicitConsent, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.VitalInterest, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.LegalClaim, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.Statute, true, true },
        { PartnerKind.SafeHome, LegalBasis.SafeHomeStatute, null, false, false },
        { PartnerKind.NeighbourhoodCareTeam, LegalBasis.SafeHomeStatute, null, true, true },
        { PartnerKind.Police, LegalBasis.OwnInterestCriminal, null, true, false },
        { PartnerKind.Police, LegalBasis.LegitimateInterest, SpecialDataException.OwnInterest, true, false },
    };

    [Fact]
    public void A_special_field_that_may_pass_is_named_by_a_rule_or_a_covenant_as_well()
    {
        Payload payload = To(
            CareTeam, LegalBasis.LegitimateInterest, DataFields.SubjectName, Health) with
        {
            Exception = SpecialDataException.LegalClaim,
        };

        World world = new World(Monday).With(payload);
        Assert.Equal([new WithheldField(Health, WithheldReason.NotNeeded)], world.One<Warn>("PRI-01").Withheld);
        Assert.False(world.Fires("PRI-02"));

        Payload named = payload with { Covenant = new CovenantId("cv2") };
        World under = new World(Monday).With(named).With(Between(CareTeam, "hulp", null, "subject.name"));
        Assert.Equal([new WithheldField(Health, WithheldReason.NotInCovenant)], under.One<Warn>("PRI-01").Withheld);

        World both = new World(Monday).With(named).With(Between(CareTeam, "hulp", null, "subject.name", "health"));
        Assert.Equal([DataFields.SubjectName, Health], both.One<Warn>("PRI-01").Fields);
        Assert.True(both.One<Warn>("PRI-02").NeedsReview);
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Special_data_pass_only_by_an_exception_of_the_law(
        PartnerKind kind, LegalBasis basis, SpecialDataException? exception, bool healthClosed, bool crimeClosed)
    {
        World world = new World(Monday, NamesSpecialFields).With(To(kind, basis, Health, Crime) with
        {
            Exception = exception,
            Consent = Answer.Yes,
        });

        string[] closed = [.. world.Of("PRI-02").OfType<Block>().SelectMany(b => b.Withheld).Select(w => w.Field.Name)];
        Assert.Equal(healthClosed, closed.Contains("health"));
        Assert.Equal(crimeClosed, closed.Contains("crime"));
        Assert.Equal(!healthClosed || !crimeClosed, world.Of("PRI-02").OfType<Warn>().Any(w => w.NeedsReview));
    }

    [Theory]
    [InlineData("bel 111222333", DataClass.Fact, true)]
    [InlineData("bel 013-1234567", DataClass.Fact, false)]
    [InlineData(null, DataClass.Bsn, true)]
    public void A_bsn_never_passes_whatever_is_said_to_allow_it(string? text, DataClass dataClass, bool blocked)
    {
        World world = new World(Monday).With(
            To(PartnerKind.SafeHome, LegalBasis.SafeHomeStatute) with
            {
                Exception = SpecialDataException.ExplicitConsent,
                Fields = [new PayloadField(new DataField("facts", dataClass), text)],
            });

        Assert.Equal(blocked ? ["Bsn"] : [], world.Of("PRI-02").OfType<Block>().SelectMany(b => b.Reasons.Codes()));
        Assert.DoesNotContain(world.Decisions, d => d.ToString().Contains("111222333", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("meneer is verslaafd", true)]
    [InlineData("mevrouw is veroordeeld", true)]
    [InlineData("schreeuwt 's nachts", false)]
    public void Words_of_health_or_crime_in_free_text_only_warn(string text, bool warns)
    {
        World world = new World(Monday).With(
            To(PartnerKind.NeighbourhoodCareTeam, LegalBasis.LegitimateInterest) with
            {
                Fields = [new PayloadField(DataFields.Facts, text)],
            });

        Assert.Equal(warns, world.Fires("PRI-02"));
        Assert.Empty(world.Decisions.OfType<Block>());
    }

    [Theory]
    [InlineData("hij is depressief", "Health")]
    [InlineData("hij is aangehouden", "Criminal")]
    [InlineData("aangehouden en depressief", "Health", "Criminal")]
    public void Words_are_told_by_their_class(string text, params string[] classes)
    {
        var payload = new Payload(
            new("p1"), Case, new(PartnerKind.NeighbourhoodCareTeam), [new PayloadField(DataFields.Facts, text)]);

        Assert.Equal(classes, new World(Monday).With(payload).One<Warn>("PRI-02").Reasons.Codes());
    }

    [Fact]
    public void Closed_fields_give_their_reasons_in_a_fixed_order()
    {
        var payload = new Payload(
            new("p1"),
            Case,
            new(PartnerKind.NeighbourhoodCareTeam),
            [
                new PayloadField(new DataField("bsn", DataClass.Bsn), null),
                new PayloadField(new DataField("straf", DataClass.Criminal), null),
                new PayloadField(new DataField("zorg", DataClass.Health), null),
            ]);

        Assert.Equal(["Health", "Criminal", "Bsn"], new World(Monday).With(payload).One<Block>("PRI-02").Reasons.Codes());
    }

    [Fact]
    public void Where_nothing_personal_may_go_no_exception_is_looked_at()
    {
        var payload = new Payload(
            new("p1"),
            Case,
            new(PartnerKind.NeighbourhoodCoordination),
            [new PayloadField(new DataField("zorg", DataClass.Health), null)])
        {
            Purpose = new("hulp"),
            Basis = LegalBasis.LegitimateInterest,
            Exception = SpecialDataException.LegalClaim,
        };
        World world = new World(Monday).With(payload);

        Assert.Equal(["CovenantMissing"], world.One<Block>("PRI-01").Reasons.Codes());
        Assert.Empty(world.Decisions.OfType<Warn>());
    }

    [Fact]
    public void A_statute_for_the_recipient_opens_a_field_whatever_else_is_given()
    {
        var payload = new Payload(
            new("p1"), Case, new(PartnerKind.SafeHome), [new PayloadField(DataFields.Facts with { Class = DataClass.Health }, null)])
        {
            Purpose = new("melden"),
            Basis = LegalBasis.SafeHomeStatute,
            Exception = SpecialDataException.ExplicitConsent,
        };
        World world = new World(Monday).With(payload);

        Assert.True(world.One<Warn>("PRI-02").NeedsReview);
        Assert.Empty(world.Decisions.OfType<Require>());
    }
}
