using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What must hold of the built-in rules, whatever happens in a case.</summary>
public class PackLaws
{
    private static readonly Rulebook Rulebook = LeefbaarheidRulebook.Create();
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 10, 0);

    [Property(MaxTest = 300)]
    public Property The_engine_concludes_what_linq_concludes() => Always((session, facts) =>
    {
        var oracle = new LinqOracle(Rulebook, facts, session.Now, Zone);
        return session.Failures.Count == 0
            && oracle.Conclusions<Decision>().ToHashSet().SetEquals(session.Conclusions<Decision>())
            && oracle.Conclusions<Primary>().ToHashSet().SetEquals(session.Conclusions<Primary>())
            && oracle.Conclusions<NoRuleMatched>().ToHashSet().SetEquals(session.Conclusions<NoRuleMatched>());
    });

    /// <remarks>Taken up is a topic on which a step is recorded since its leading signal (B0.10).</remarks>
    [Property(MaxTest = 200)]
    public Property No_case_gets_silence() => Always((session, facts) =>
    {
        LocalDate today = session.Now.InZone(Zone).Date;
        return facts.Read<Signal>()
            .Where(s => s.ReceivedOn <= today && (s.ClosedOn ?? today) >= today)
            .GroupBy(s => (s.About, Topic: s.Category.IsNuisance() ? "nuisance" : s.Category.ToString()))
            .Select(topic => topic.OrderByDescending(s => s.Severity).ThenByDescending(s => s.ReceivedOn).First())
            .All(leading =>
                session.Conclusions<Decision>().Any(d => d.Case == leading.About && d is not Block)
                || session.Conclusions<NoRuleMatched>().Any(n => n.Case == leading.About)
                || facts.Read<Intervention>().Any(i => i.Case == leading.About && i.On >= leading.ReceivedOn)
                || facts.Read<Referral>().Any(r => r.Case == leading.About && r.ReferredOn >= leading.ReceivedOn));
    });

    [Property(MaxTest = 200)]
    public Property The_first_of_a_case_is_the_first_in_the_order_and_never_a_block() => Always((session, _) =>
        session.Conclusions<Decision>().GroupBy(d => d.Case).All(ofCase =>
            ofCase.Order(DecisionOrder.Instance).First() is var first
            && session.Conclusions<Primary>().SingleOrDefault(p => p.Case == ofCase.Key)?.Rule
                == (first is Block ? null : first.Rule)));

    [Property(MaxTest = 200)]
    public Property One_decision_a_key_and_one_question_an_unknown() => Always((session, _) =>
    {
        IReadOnlyList<Decision> decisions = session.Conclusions<Decision>();
        var asked = decisions.OfType<Require>().Where(r => r.About is null)
            .SelectMany(r => r.Missing, (r, fact) => (r.Case, fact))
            .ToList();
        return decisions.Select(d => d.Key).Distinct().Count() == decisions.Count
            && asked.Distinct().Count() == asked.Count;
    });

    [Property(MaxTest = 200)]
    public Property Special_data_stand_in_no_decision_that_passes_them_on_unseen() => Always((session, _) =>
        session.Conclusions<Decision>().Where(d => d is not Block).All(d =>
            d.NeedsReview || d.Fields.All(f => !f.Class.IsSpecial())));

    private static Property Always(Func<Session, FactStore, bool> holds) =>
        Prop.ForAll(History.Any.ToArbitrary(), happenings =>
        {
            Session session = Session.Open(Rulebook, Start);
            var facts = new FactStore();
            foreach (History.Happening happening in happenings)
            {
                happening(session, facts);
                session.Evaluate();
                if (!holds(session, facts))
                {
                    return false;
                }
            }

            return true;
        });
}
