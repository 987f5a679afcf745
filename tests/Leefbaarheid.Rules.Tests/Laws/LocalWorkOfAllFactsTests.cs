using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>The same as <see cref="LocalWorkTests"/> on a workload that has every kind of fact.</summary>
public class LocalWorkOfAllFactsTests
{
    private const int Few = 1_000;
    private const int Many = 20_000;

    [Fact]
    public void A_signal_brings_as_much_work_among_many_households_with_all_kinds_of_facts_as_among_few()
    {
        var town = new MixedWorld(Few);
        Signal[] signals = [.. town.More(400).Where(signal => !IsOfItsArea(signal))];
        Loaded alone = Loaded.With(town.Facts);
        Loaded amongMany = Loaded.With(town.Facts, OfCases(new MixedWorld(Many - Few, "elsewhere-").Facts));
        foreach (Signal signal in signals)
        {
            Assert.Equal(alone.WorkOf(s => s.Put(signal)), amongMany.WorkOf(s => s.Put(signal)));
        }

        foreach (Signal signal in signals)
        {
            Assert.Equal(
                alone.WorkOf(s => s.Remove<Signal>(signal.Id)), amongMany.WorkOf(s => s.Remove<Signal>(signal.Id)));
        }
    }

    /// <summary>Who works for all of them is in the town already.</summary>
    private static CaseFacts OfCases(CaseFacts facts) => facts with
    {
        Municipalities = [],
        Partners = [],
        Covenants = [],
        AreaTeams = [],
    };

    /// <summary>What AGR-02 counts in a neighbourhood: its work hangs on whether that count has risen.</summary>
    private static bool IsOfItsArea(Signal signal) => signal.Category is SignalCategory.Aggression
        or SignalCategory.Intimidation or SignalCategory.AggressionAgainstStaff;

    private sealed record Loaded(Session Session, CountingRulebook Counting)
    {
        public static Loaded With(params CaseFacts[] all)
        {
            var counting = CountingRulebook.Of(LeefbaarheidRulebook.Create(), [.. Facts.All, .. Conclusions.All]);
            var session = Session.Open(counting.Rulebook, FieldSession.MomentOf(MixedWorld.Today));
            foreach (CaseFacts facts in all)
            {
                facts.PutInto(session);
            }

            session.Evaluate();
            Assert.Empty(session.Failures);
            counting.Take();
            return new Loaded(session, counting);
        }

        public IReadOnlyDictionary<string, int> WorkOf(Action<Session> change)
        {
            change(Session);
            Session.Evaluate();
            return Counting.Take();
        }
    }
}
