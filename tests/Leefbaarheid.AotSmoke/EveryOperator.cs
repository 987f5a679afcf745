using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine;
using NodaTime;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.AotSmoke;

/// <summary>Every operator over facts, keys and conclusions that are structs, with every question asked.</summary>
internal sealed class EveryOperator(TextWriter writer)
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly Given<Visit, int> Visits = Fact.Given<Visit, int>(visit => visit.Id);
    private static readonly Given<Home, (int, byte)> Homes = Fact.Given<Home, (int, byte)>(home => home.Place);

    private static readonly Rule[] Rules =
    [
        Rule.Define("JOIN", "Join", "Join",
            from home in Homes
            join visit in Visits on home.Number equals visit.Home
            where Say(visit.Hours > 0, $"{visit.Hours} uur")
            select new Note("JOIN", home.Number, visit.Hours)),
        Rule.Define("GROUPJOIN", "GroupJoin", "GroupJoin",
            from home in Homes
            join visit in Visits.Within(Period.FromDays(30), v => v.On) on home.Number equals visit.Home into visits
            where visits.Count >= 2
            select new Note("GROUPJOIN", home.Number, visits.Sum(v => v.Hours) + visits.Average(v => v.Hours))),
        Rule.Define("GROUPBY", "GroupBy", "GroupBy",
            from visits in Visits.GroupBy(visit => visit.On.DayOfWeek)
            select new Note("GROUPBY", (int)visits.Key, visits.Max(v => v.Hours) - visits.Min(v => v.Hours))),
        Rule.Define("GROUPELEMENTS", "GroupBy", "GroupBy",
            from hours in (from visit in Visits group visit.Hours by (visit.Home, visit.On.Month))
            select new Note("GROUPELEMENTS", hours.Key.Home * 100 + hours.Key.Month, hours.Sum(h => h))),
        Rule.Define("COUNTBY", "CountBy", "CountBy",
            from count in Visits.CountBy(visit => visit.Home)
            select new Note("COUNTBY", count.Key, count.Value)),
        Rule.Define("AGGREGATEBY", "AggregateBy", "AggregateBy",
            from total in Visits.AggregateBy(v => v.On, 0m, (sum, v) => sum + v.Hours, (sum, v) => sum - v.Hours)
            select new Note("AGGREGATEBY", total.Key.Day, total.Value)),
        Rule.Define("SELECTMANY", "SelectMany", "SelectMany",
            from home in Homes
            from room in home.Rooms
            select new Note("SELECTMANY", home.Number, room)),
        Rule.Define("OPTIONAL", "SelectMany", "SelectMany",
            from visit in Visits
            from planned in visit.Planned
            select new Note("OPTIONAL", visit.Home, planned.ToUnixTimeSeconds())),
        Rule.Define("WITH", "WithAny en WithNo", "WithAny and WithNo",
            from number in Homes.WithAny(Visits, home => home.Number, visit => visit.Home)
                .Concat(Homes.WithNo(Visits, home => home.Place, visit => (visit.Home, (byte)0)))
                .Select(home => home.Number)
                .Distinct()
            select new Note("WITH", number, 0)),
        Rule.Define("OFTYPE", "OfType", "OfType",
            from visit in Visits.Select(visit => (object)visit).OfType<Visit>()
            select new Note("OFTYPE", visit.Home, visit.Hours)),
        Rule.Define("DURING", "During", "During",
            from visit in Visits.During(visit => Validity.From(visit.On.PlusDays(7)))
            select new Note("DURING", visit.Id, visit.Hours)),
        Rule.Define("HOURS", "Within", "Within",
            from visit in Visits.Where(visit => visit.Planned is not null)
                .Within(Duration.FromHours(36), visit => visit.Planned!.Value)
            select new Note("HOURS", visit.Id, 1 / visit.Hours)),
    ];

    public void Tell()
    {
        Rulebook rulebook = Rulebook.Create(Rules);
        Session session = Session.Open(rulebook, Today.AtMidnight().InUtc().ToInstant(), DateTimeZone.Utc);
        session.Put(new Home((1, 0), 1, [12, 9]), new Home((1, 2), 2, []), new Home((3, 0), 3, [8]));
        session.Put(
            new Visit(1, 1, Today, 1.5m, null),
            new Visit(2, 1, Today.PlusDays(-29), 2.25m, session.Now - Duration.FromHours(12)),
            new Visit(3, 2, Today.PlusDays(-3), 0m, session.Now));
        Write(session.Evaluate());

        Ask(session);
        writer.WriteLine("what if");
        Write(session.WhatIf(suppose => suppose.Remove<Visit>(2)));
        session.Put(new Visit(3, 3, Today.PlusDays(-3), 4m, session.Now));
        session.Remove<Home>((1, (byte)0));
        Write(session.Evaluate());
        session.AdvanceTo(session.Now + Duration.FromDays(40));
        Write(session.Evaluate());
    }

    private void Ask(Session session)
    {
        foreach (Note note in session.Conclusions<Note>())
        {
            writer.WriteLine(session.Why(note).Describe(Language.English));
            writer.WriteLine($"until {session.HoldsUntil(note)}, facts {session.Receipt(note).Facts.Length}");
        }

        foreach (Rule rule in Rules)
        {
            foreach (object subject in new object[] { 1, 3, (1, (byte)0), Today, Today.DayOfWeek, (1, 11) })
                writer.WriteLine(session.WhyNot(rule.Id, subject).Describe(Language.Dutch));
        }
    }

    private void Write(Changes changes)
    {
        foreach (Change change in changes.All)
            writer.WriteLine($"{change.Kind}: {change.Conclusion}");
        foreach (Failure failure in changes.Failures.Concat(changes.Recoveries))
            writer.WriteLine($"failed: {failure}");
    }
}
