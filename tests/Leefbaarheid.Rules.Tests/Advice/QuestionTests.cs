using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Advice;

/// <summary>An unknown is asked once a case, with the earliest step that hangs on it (how-the-rules-are-read.md, 5).</summary>
public class QuestionTests
{
    private const string Monday = "2026-11-23";

    private static World Untold(Answer consent, int repeats) => new World(Monday)
        .With(Signal("s1", SignalCategory.Noise, 2, Monday, NuisanceKind.Quarrel) with { ReporterConsent = consent })
        .With(Earlier(repeats - 1, "2026-11-01"));

    [Theory]
    [InlineData(Answer.Yes, "2026-11-25")]
    [InlineData(Answer.No, "2026-11-30")]
    public void A_question_is_due_with_the_earliest_step_that_hangs_on_it(Answer consent, string due)
    {
        Require question = Assert.IsType<Require>(Assert.Single(Untold(consent, repeats: 2).Decisions));

        Assert.Equal("OVL-01", question.Rule);
        Assert.Equal(["TriedSelf"], question.Missing.Codes());
        Assert.Equal(Day(due), question.Due);
    }

    [Fact]
    public void What_is_left_to_ask_is_asked_by_the_next_rule()
    {
        World world = Untold(Answer.Unknown, repeats: 2);

        Assert.Equal(["TriedSelf"], world.One<Require>("OVL-01").Missing.Codes());
        Assert.Equal(["ReporterConsent"], world.One<Require>("BB-01").Missing.Codes());
        Assert.Equal(Day("2026-11-25"), world.One<Require>("OVL-01").Due);
    }

    [Fact]
    public void Payloads_are_asked_about_each_on_its_own()
    {
        World world = new World(Monday).With(Unsaid("p1"), Unsaid("p2"));

        Assert.Equal(["p1", "p2"], world.Of("PRI-01").OfType<Require>().Select(r => r.Of).Order());
    }

    [Fact]
    public void Whether_to_talk_first_is_not_asked_once_the_report_was_made_on_that_topic()
    {
        World world = new World(Monday)
            .With(
                Signal("s1", SignalCategory.DomesticViolence, 3, "2026-11-20") with
                {
                    Threshold = ReportingThreshold.Structural,
                    InformedFirst = Answer.No,
                },
                Signal("s2", SignalCategory.ChildAbuse, 3, Monday) with { Threshold = ReportingThreshold.Disclosure })
            .With(new Referral(new("r1"), Case, new(PartnerKind.SafeHome), Day("2026-11-21")) { CarriesOut = "HG-02" });

        Assert.Equal(["s2"], world.One<Require>("HG-03").Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void Acute_danger_on_one_topic_of_violence_answers_for_the_other()
    {
        World world = new World(Monday).With(
            Signal("s1", SignalCategory.DomesticViolence, 3, Monday) with { Threshold = ReportingThreshold.Structural },
            Signal("s2", SignalCategory.ChildAbuse, 3, Monday) with { Threshold = ReportingThreshold.Acute });

        Assert.True(world.Fires("HG-02"));
        Assert.False(world.Fires("HG-03"));
    }

    private static Payload Unsaid(string id) =>
        new(new(id), Case, new(PartnerKind.Police), [new(DataFields.SubjectName, null)]);
}
