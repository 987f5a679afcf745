using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>
/// Law 5: reasons suffice. In a fresh session the facts of an explanation conclude the same again; of a group all members
/// are among them, and where any n suffice, so do n of them and the facts beside. An absence has no facts: where a rule
/// gathers, or misses, what itself rests on an absence, the reasons of that absence are not told, and this law does not
/// reach that far.
/// </summary>
public sealed class ReasonsLaw
{
    [Fact]
    public void The_facts_of_an_explanation_conclude_the_same_in_a_fresh_session() =>
        Law.Holds(Operators.Told, history =>
        {
            var session = history.OneByOne();
            Suffice(history, session, session.Conclusions<First>());
            Suffice(history, session, session.Conclusions<Second>());
            Suffice(history, session, session.Conclusions<Third>());
        }, Scale.Small);

    [Fact]
    public void In_a_rule_of_joins_each_fact_is_needed() => Law.Holds(Operators.All, history =>
    {
        var session = History.OpenOn(JoinsOnly);
        session.PutRange(history.Facts().Read<Thing>());
        session.PutRange(history.Facts().Read<Event>());
        session.Evaluate();
        foreach (var pair in session.Conclusions<Pair>().Take(5))
        {
            var facts = session.Why(pair).Facts.Select(f => f.Fact).ToList();
            Assert.Equal(2, facts.Count);
            foreach (var missing in facts)
                Assert.DoesNotContain(pair, Conclude<Pair>(JoinsOnly, facts.Where(f => !f.Equals(missing))));
        }
    }, Scale.Small);

    [Fact]
    public void Of_a_count_any_n_members_suffice_and_the_explanation_says_how_many() =>
        Law.Holds(Operators.All, (history, number) =>
        {
            var least = 1 + (number % 3);
            var rulebook = AtLeast(least);
            var session = History.OpenOn(rulebook);
            session.PutRange(history.Facts().Read<Thing>());
            session.PutRange(history.Facts().Read<Event>());
            session.Evaluate();
            foreach (var enough in session.Conclusions<Enough>())
            {
                var group = session.Why(enough).Supports[0].Premises.OfType<GroupPremise>().Single();
                Assert.Equal(group.Count == 1 ? null : least, group.Enough);
                var thing = history.Facts().Read<Thing>().Single(t => t.Id == enough.Thing);
                var some = group.Members.Cast<FactPremise>().Select(m => m.Fact).OrderBy(f => f.GetHashCode()).Take(least);
                Assert.Contains(enough, Conclude<Enough>(rulebook, some.Append(thing)));
            }
        }, Scale.Small);

    private static Rulebook JoinsOnly { get; } = Rulebook.Create(
        [
            Rule.Define("PAIR", "paar", "pair",
                from t in ToyWorld.Things
                join e in ToyWorld.Events on t.Key equals e.Key
                select new Pair(t.Id, e.Id)),
        ],
        [Fact.Concluded<Pair>()]);

    private static Rulebook AtLeast(int least) => Rulebook.Create(
        [
            Rule.Define("ENOUGH", "genoeg", "enough",
                from t in ToyWorld.Things
                join e in ToyWorld.Events on t.Key equals e.Key into es
                where es.Count >= least
                select new Enough(t.Id)),
        ],
        [Fact.Concluded<Enough>()]);

    private static void Suffice<T>(History history, Session session, IReadOnlyList<T> conclusions)
    {
        foreach (var conclusion in conclusions.Take(4))
        {
            var fresh = Session.Open(history.Rulebook, session.Now, ToyWorld.Zone);
            Put(fresh, session.Why(conclusion).Facts.Select(f => f.Fact));
            Assert.Contains(conclusion, fresh.Conclusions<T>());
        }
    }

    private static IReadOnlyList<T> Conclude<T>(Rulebook rulebook, IEnumerable<object> facts)
    {
        var fresh = History.OpenOn(rulebook);
        Put(fresh, facts);
        return fresh.Conclusions<T>();
    }

    private static void Put(Session session, IEnumerable<object> facts)
    {
        var all = facts.ToList();
        session.PutRange(all.OfType<Thing>());
        session.PutRange(all.OfType<Event>());
        session.Evaluate();
    }

    private sealed record Pair(int Thing, int Event);

    private sealed record Enough(int Thing);
}
