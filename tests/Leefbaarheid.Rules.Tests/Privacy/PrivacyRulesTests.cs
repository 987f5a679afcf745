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
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.VitalInterest, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.LegalClaim, false, false },
        { CareTeam, LegalBasis.LegitimateInterest, SpecialDataException.Statute, true, true },
        { PartnerKind.SafeHome, LegalBasis.SafeHomeStatute, null, false, false },
        { PartnerKind.NeighbourhoodCareTeam, LegalBasis.SafeHomeStatute, null, true, true },
        { PartnerKind.Police, LegalBasis.OwnInterestCriminal, null, true, false },
        { PartnerKind.Police, LegalBasis.LegitimateInterest, SpecialDataException.OwnInterest, true, false },
    };

    /// <summary>Fields of class Health and Criminal are named for the kinds of <see cref="Exceptions"/>.</summary>
    private static readonly LeefbaarheidPolicy NamesSpecialFields = LeefbaarheidPolicy.Default with
    {
        Privacy = new PrivacyPolicy
        {
            Recipients =
            [
                new(CareTeam, [Health, Crime]), new(PartnerKind.SafeHome, [Health, Crime]),
                new(PartnerKind.Police, [Health, Crime]),
            ],
        },
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
        Assert.Equal(["allowed"], note.Reasons.Codes());
        Assert.Equal([DataFields.SubjectName], note.Fields);
        Assert.Equal([new WithheldField(DataFields.Amount, WithheldReason.NotNeeded)], note.Withheld);
    }

    [Fact]
    public void Purpose_and_basis_are_asked_where_they_are_missing()
    {
        World world = new World(Monday).With(
            To(PartnerKind.NeighbourhoodCareTeam, null, DataFields.SubjectName) with { Purpose = null });

        Assert.Equal(["Purpose", "LegalBasis"], world.One<Require>("PRI-01").Missing.Codes());
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

    [Theory]
    [InlineData(PartnerKind.NeighbourMediation, "reporter.name", typeof(Warn))]
    [InlineData(PartnerKind.NeighbourMediation, "subject.name", typeof(Require))]
    [InlineData(PartnerKind.NeighbourMediation, "subject.name reporter.name", typeof(Require))]
    [InlineData(PartnerKind.NeighbourhoodCareTeam, "subject.name", typeof(Warn))]
    [InlineData(PartnerKind.NeighbourhoodCareTeam, "reporter.name", typeof(Require))]
    [InlineData(PartnerKind.NeighbourhoodCareTeam, "reporter.name subject.name", typeof(Require))]
    [InlineData(PartnerKind.Police, "subject.name", typeof(Require))]
    public void Consent_is_that_of_the_person_whom_the_field_tells_of(PartnerKind kind, string names, Type decision)
    {
        DataField[] fields = [.. names.Split(' ').Select(name => DataFields.All.Single(f => f.Name == name))];
        World world = new World(Monday)
            .With(Household(Answer.Yes))
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel) with
            {
                ReporterConsent = Answer.Yes,
            })
            .With(To(kind, LegalBasis.Consent, fields));

        Assert.IsType(decision, Assert.Single(world.Of("PRI-01"), d => d.Of == "p1"));
    }

    [Theory]
    [InlineData(Answer.No, Answer.Yes, typeof(Require))]
    [InlineData(Answer.Yes, Answer.No, typeof(Block))]
    public void A_refusal_closes_what_is_about_the_one_who_refused(
        Answer reporter, Answer household, Type decision)
    {
        World world = new World(Monday)
            .With(Household(household))
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel) with
            {
                ReporterConsent = reporter,
            })
            .With(To(CareTeam, LegalBasis.Consent, DataFields.SubjectName, DataFields.ReporterName));

        Assert.IsType(decision, Assert.Single(world.Of("PRI-01"), d => d.Of == "p1"));
    }

    [Fact]
    public void Who_reports_anonymously_agrees_to_nothing()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel) with
            {
                ReporterConsent = Answer.Yes,
                Reporter = new Reporter(ReporterRole.Anonymous),
            })
            .With(To(PartnerKind.NeighbourMediation, LegalBasis.Consent, DataFields.ReporterPhone));

        Assert.Equal(["ConsentRefused"], world.One<Block>("PRI-01").Reasons.Codes());
    }

    [Theory]
    [InlineData(Answer.Unknown, Answer.Unknown, true, true)]
    [InlineData(Answer.Unknown, Answer.No, true, false)]
    [InlineData(Answer.Unknown, Answer.Yes, false, false)]
    [InlineData(Answer.No, Answer.Yes, true, false)]
    public void Explicit_consent_opens_a_field_once_it_is_given_and_is_asked_while_it_is_unknown(
        Answer own, Answer ofHousehold, bool closed, bool asked)
    {
        World world = new World(Monday, NamesSpecialFields)
            .With(Household(ofHousehold))
            .With(To(CareTeam, LegalBasis.LegitimateInterest, Health) with
            {
                Consent = own,
                Exception = SpecialDataException.ExplicitConsent,
            });

        Assert.Equal(closed ? ["Health"] : [], world.Of("PRI-02").OfType<Block>().SelectMany(b => b.Reasons.Codes()));
        Assert.Equal(asked ? ["Consent"] : [], world.Decisions.OfType<Require>().SelectMany(r => r.Missing.Codes()));
        Assert.Equal(!asked, world.Of("PRI-01").OfType<Warn>().Any());
    }

    [Fact]
    public void Explicit_consent_is_asked_within_the_corporation_too()
    {
        World world = new World(Monday).With(To(PartnerKind.AreaTeam, null, DataFields.SubjectName, Health) with
        {
            Exception = SpecialDataException.ExplicitConsent,
        });

        Assert.Equal(["Consent"], world.One<Require>("PRI-01").Missing.Codes());
        Assert.Equal([DataFields.SubjectName], world.One<Block>("PRI-02").Fields);
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

    private static Covenant Between(PartnerKind kind, string purpose, string? to, params string[] fields) => new(
        new("cv2"),
        [new CovenantParty(new(kind), fields.ToValueList())],
        [new Purpose(purpose)],
        ValidTo: to is null ? null : Day(to));

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
