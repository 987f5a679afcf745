using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Privacy;

public class PrivacyRulesTests
{
    private const string Monday = "2026-11-23";
    private const PartnerKind CareTeam = PartnerKind.NeighbourhoodCareTeam;
    private static readonly DataField Health = new("health", DataClass.Health);
    private static readonly DataField Crime = new("crime", DataClass.Criminal);

    public static TheoryData<PartnerKind, LegalBasis, SpecialDataException?, bool, bool> Exceptions => new()
    {
        { PartnerKind.NeighbourhoodCareTeam, LegalBasis.LegitimateInterest, null, true, true },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.ExplicitConsent, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.LegalClaim, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.Statute, true, true },
        { PartnerKind.SafeHome, LegalBasis.SafeHomeStatute, null, false, false },
        { PartnerKind.NeighbourhoodCareTeam, LegalBasis.SafeHomeStatute, null, true, true },
        { PartnerKind.Police, LegalBasis.OwnInterestCriminal, null, true, false },
        { PartnerKind.Police, LegalBasis.LegitimateInterest, SpecialDataException.OwnInterest, true, false },
    };

    private static Payload To(PartnerKind kind, LegalBasis? basis, params DataField[] fields) =>
        new(new("p1"), Case, new(kind), fields.Select(f => new PayloadField(f)).ToValueList())
        {
            Purpose = new Purpose("hulp"),
            Basis = basis,
        };

    private static Payload Coordinated => To(
        PartnerKind.NeighbourhoodCoordination,
        LegalBasis.LegitimateInterest,
        DataFields.SubjectName,
        DataFields.SubjectPhone,
        DataFields.Facts) with
    {
        Purpose = new Purpose("Buurtregie"),
    };

    private static Covenant Agreed(string? from, string? to, string purpose = "buurtregie") => new(
        new("cv1"),
        [new CovenantParty(new(PartnerKind.NeighbourhoodCoordination), ["subject.name", "facts"])],
        [new Purpose(purpose)],
        from is null ? null : Day(from),
        to is null ? null : Day(to));

    [Fact]
    public void A_payload_with_purpose_and_basis_gets_a_note()
    {
        World world = new World(Monday).With(To(
            PartnerKind.NeighbourhoodCareTeam,
            LegalBasis.LegitimateInterest,
            DataFields.SubjectName,
            DataFields.Amount));

        Warn note = world.One<Warn>("PRI-01");
        Assert.Equal(["allowed"], note.Reasons);
        Assert.Equal([DataFields.SubjectName], note.Fields);
        Assert.Equal([new WithheldField(DataFields.Amount, WithheldReason.NotNeeded)], note.Withheld);
    }

    [Fact]
    public void Purpose_and_basis_are_asked_where_they_are_missing()
    {
        World world = new World(Monday).With(
            To(PartnerKind.NeighbourhoodCareTeam, null, DataFields.SubjectName) with { Purpose = null });

        Assert.Equal(["Purpose", "LegalBasis"], world.One<Require>("PRI-01").Missing);
        Assert.Single(world.Decisions);
    }

    [Theory]
    [InlineData(Answer.Unknown, Answer.Unknown, typeof(Require))]
    [InlineData(Answer.Unknown, Answer.Yes, typeof(Warn))]
    [InlineData(Answer.Unknown, Answer.No, typeof(Block))]
    [InlineData(Answer.Yes, Answer.No, typeof(Warn))]
    [InlineData(Answer.No, Answer.Yes, typeof(Block))]
    public void Consent_is_that_of_the_payload_or_else_of_the_case(Answer own, Answer ofCase, Type decision)
    {
        World world = new World(Monday)
            .With(Household(ofCase))
            .With(To(PartnerKind.NeighbourhoodCareTeam, LegalBasis.Consent, DataFields.SubjectName) with
            {
                Consent = own,
            });

        Assert.IsType(decision, Assert.Single(world.Decisions));
    }

    [Fact]
    public void A_bill_that_is_not_in_force_carries_nothing()
    {
        World world = new World(Monday)
            .With(To(PartnerKind.NeighbourhoodCareTeam, LegalBasis.Wams, DataFields.SubjectName));

        Assert.Equal(["NotInForce"], world.One<Block>("PRI-01").Reasons);
    }

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
            world.Of("PRI-01").OfType<Block>().SelectMany(b => b.Reasons));
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
        Assert.Equal(["CovenantMissing"], world.One<Block>("PRI-01").Reasons);

        World other = new World(Monday)
            .With(Coordinated with { Covenant = new CovenantId("cv1") })
            .With(Agreed(null, null, "iets anders"));
        Assert.Equal(["PurposeNotInCovenant"], other.One<Block>("PRI-01").Reasons);
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

        Assert.Equal(["Health"], world.One<Block>("PRI-02").Reasons);
        Assert.Equal([DataFields.SubjectName], world.One<Warn>("PRI-01").Fields);
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Special_data_pass_only_by_an_exception_of_the_law(
        PartnerKind kind, LegalBasis basis, SpecialDataException? exception, bool healthClosed, bool crimeClosed)
    {
        World world = new World(Monday).With(To(kind, basis, Health, Crime) with { Exception = exception });

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

        Assert.Equal(blocked ? ["Bsn"] : [], world.Of("PRI-02").OfType<Block>().SelectMany(b => b.Reasons));
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

        Assert.Equal(["NotInForce"], world.One<Block>("PRI-01").Reasons);
        Assert.Equal([DataFields.Facts], world.One<Block>("PRI-02").Fields);
    }
}
