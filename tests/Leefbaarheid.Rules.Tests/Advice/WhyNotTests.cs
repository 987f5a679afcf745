using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Advice;

/// <summary>What a consultant learns who asks by the case why a rule does not advise.</summary>
public class WhyNotTests
{
    private static Signal Quarrel => Signal("s1", SignalCategory.Noise, 2, "2026-11-23", NuisanceKind.Quarrel) with
    {
        TriedSelf = Answer.Yes,
        ReporterConsent = Answer.Yes,
    };

    [Fact]
    public void A_contra_indication_is_named_as_what_keeps_mediation_away()
    {
        Session session = Ask(Quarrel with { ContraIndications = [ContraIndication.Addiction] });
        Diagnosis whyNot = session.WhyNot("BB-01", World.Case);
        Assert.True(whyNot.IsKnown);
        Assert.False(whyNot.Concludes);
        Assert.Contains("BB-01 geldt niet: geen contra-indicatie", whyNot.Describe(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_gave_way_to_mediation_names_the_rule_that_took_its_place()
    {
        Session session = Ask(Quarrel);
        Assert.DoesNotContain(session.Conclusions<Decision>(), d => d.Rule == "OVL-02");
        Diagnosis whyNot = session.WhyNot("OVL-02", World.Case);
        Assert.True(whyNot.Concludes);
        Assert.StartsWith(
            "OVL-02 is voorgesteld, maar BB-01 neemt die plaats in.\n",
            whyNot.Describe(Language.Dutch),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "OVL-02 is proposed, but BB-01 takes its place.\n",
            whyNot.Describe(Language.English),
            StringComparison.Ordinal);
    }

    private static Session Ask(Signal signal)
    {
        Session session = new World("2026-11-23")
            .With(signal)
            .With(Earlier(3, "2026-11-01"))
            .With(Mediators())
            .Session;
        session.Evaluate();
        return session;
    }
}
