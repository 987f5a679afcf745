using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.Privacy.Sharing;

namespace Leefbaarheid.Rules.Tests.Privacy;

/// <summary>Whose consent counts for what is sent, and what is asked while it is unknown.</summary>
public class ConsentTests
{
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
}
