using System.Diagnostics.CodeAnalysis;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.AotSmoke;

/// <summary>Rules that cannot be, one of each sort: natively, too, a rulebook must refuse each of them.</summary>
internal sealed class WrongRules(TextWriter writer)
{
    private static readonly Given<Home, (int, byte)> Homes = Fact.Given<Home, (int, byte)>(home => home.Place);
    private static readonly Given<Visit, int> Visits = Fact.Given<Visit, int>(visit => visit.Id);

    /// <remarks>What is kept here, a rulebook natively sees at a depth that it would not look into by itself.</remarks>
    [DynamicDependency(DynamicallyAccessedMemberTypes.All, typeof(Inner))]
    public void Tell()
    {
        Query<VisitsOf> visited =
            from home in Homes
            join visit in Visits on home.Number equals visit.Home into visits
            select new VisitsOf(home.Number, visits);
        Tell(visited, Fact.Concluded<VisitsOf>());
        Tell(visited.Select(v => new DaysOf(v.Home, v.Visits.Select(x => x.On))), Fact.Concluded<DaysOf>());
        Tell(visited.Select(v => new LastOf(v.Home, v.Visits, 1)), Fact.Concluded<LastOf>());
        Tell(visited.Select(v => new DaysIn(v.Home, [1])), Fact.Concluded<DaysIn>());
        Tell(visited.Select(v => new DaysIn(v.Home, [1])), Fact.Concluded<DaysIn, VisitsOf>(v => null!));
        Tell(visited.Select(v => new Within(1, new Inner(v.Visits))), Fact.Concluded<Within>());
        Tell(visited.Select(v => (v.Home, v.Visits)));
        Tell(visited.Select(v => new { v.Home, Inner = new { v.Visits } }));
        Tell(visited.Select(v => KeyValuePair.Create(v.Home, (ValueList<Group<Visit>>)[v.Visits])));
        Tell(visited.Select(v => (v.Home, v.Visits.OrderBy(x => x.On))));
        Tell(visited.Select(v => (v.Home, (List<int>)[v.Home])));
        Tell(visited.Select(v => (v.Home, (ValueList<int>)[v.Home])));
        Tell(visited.GroupBy(v => v).Select(g => g.Count));
        Tell(visited.CountBy(v => (v.Visits, 1)).Select(n => n.Value));
        Tell(visited.WithNo(visited, v => new { v.Visits }, w => new { w.Visits }).Select(v => v.Home));
        Tell(visited.Distinct().Select(v => v.Home));
        Tell(from home in Homes from letter in home.ToString() select letter);
        writer.WriteLine(new VisitsOf(1, null!).Visits is null && new LastOf(1, null!, 2).Number == 2);
    }

    private sealed record Inner(Group<Visit> Visits);

    private sealed record Within(int Home, Inner Inner);

    private void Tell<T>(Query<T> query, params ReadOnlySpan<IRelation> host)
    {
        try
        {
            Rulebook rulebook = Rulebook.Create([Rule.Define("FOUT", "Fout", "Wrong", query)], host.ToArray());
            foreach (Finding finding in rulebook.Findings)
                writer.WriteLine($"{finding.Severity}: {finding}");
        }
        catch (RulebookException refused)
        {
            writer.WriteLine(refused.Message);
        }
    }
}
