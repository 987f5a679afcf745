using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.WorryingBehaviour;

/// <summary>ZG-03.</summary>
public class LonelinessTests
{
    private const string Monday = "2026-11-23";

    private static World Lonely(Answer consent, Tenure tenure = Tenure.OwnTenant, int severity = 1) => new World(Monday)
        .With(Household(consent, tenure))
        .With(Signal("s1", SignalCategory.Loneliness, severity, Monday));

    [Fact]
    [Concludes("ZG-03")]
    public void With_consent_someone_talks_and_welfare_work_is_told()
    {
        World world = Lonely(Answer.Yes, severity: 0);

        Assert.Equal(Day("2026-12-07"), world.One<Act>("ZG-03").Due);
        Refer refer = world.One<Refer>("ZG-03");
        Assert.Equal((PartnerKind.WelfareOrganisation, Day("2026-12-07")), (refer.Partner!.Kind, refer.Due!.Value));
        Assert.Equal([DataFields.SubjectName, DataFields.SubjectPhone], refer.Fields);
        Assert.False(refer.NeedsReview);
        Assert.Equal("ZG-03", world.One<Warn>("PRI-01").Of);
    }

    [Fact]
    public void Unknown_consent_is_asked_and_a_refusal_left_alone()
    {
        World asked = Lonely(Answer.Unknown);
        Assert.Equal(["ConsentToCare"], asked.One<Require>("ZG-03").Missing.Codes());
        Assert.Equal(Day("2026-12-07"), asked.One<Require>("ZG-03").Due);
        Assert.Single(asked.Of("ZG-03").OfType<Act>());

        Assert.IsType<Act>(Assert.Single(Lonely(Answer.No).Decisions));
    }

    [Theory]
    [InlineData(Tenure.OtherLandlord)]
    [InlineData(Tenure.OwnerOccupied)]
    public void The_talk_is_for_own_tenants_and_the_referral_for_all(Tenure tenure)
    {
        Assert.Equal(["ZG-03", "PRI-01"], Lonely(Answer.Yes, tenure).Decisions.Select(d => d.Rule));
        Assert.IsType<Require>(Assert.Single(Lonely(Answer.Unknown, tenure).Decisions));

        World refused = Lonely(Answer.No, tenure);
        Assert.False(refused.Fires("ZG-03"));
        Assert.Single(refused.Unanswered);
    }

    [Fact]
    [DoesNotConclude("ZG-03")]
    public void Another_topic_or_a_complex_brings_no_talk()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));

        Assert.False(new World(Monday).With(Signal("s1", SignalCategory.Other, 1, Monday)).Fires("ZG-03"));
        Assert.False(new World(Monday)
            .With(new Signal(new("s1"), complex, SignalCategory.Loneliness, Severity.Light, Day(Monday)))
            .Fires("ZG-03"));
    }
}
