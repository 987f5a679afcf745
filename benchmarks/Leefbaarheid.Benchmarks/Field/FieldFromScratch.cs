using Leefbaarheid.Domain;
using Leefbaarheid.Oracle;
using Leefbaarheid.Rules;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>The named alternative: the queries of the built-in rules, run by LINQ to Objects anew at each evaluation.</summary>
internal sealed class FieldFromScratch
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private readonly FactStore facts = new();
    private HashSet<object> verdict = [];

    public FieldFromScratch(FieldWorld world)
    {
        foreach (var partner in world.Partners)
            facts.Put(Facts.Partners, partner);
        foreach (var team in world.Teams)
            facts.Put(Facts.AreaTeams, team);
        foreach (var household in world.Households)
            facts.Put(Facts.Households, household);
        foreach (var signal in world.Signals)
            facts.Put(Facts.Signals, signal);
        Evaluate(FieldWorld.Today);
    }

    public void Put(Signal signal)
    {
        facts.Put(Facts.Signals, signal);
        Evaluate(FieldWorld.Today);
    }

    public void Remove(Signal signal) => facts.Remove<Signal>(signal.Id);

    public void Evaluate(LocalDate day)
    {
        var oracle = new LinqOracle(FieldSession.Rulebook, facts, FieldSession.MomentOf(day), Zone);
        verdict =
        [
            .. oracle.Conclusions<Decision>(), .. oracle.Conclusions<Primary>(), .. oracle.Conclusions<NoRuleMatched>(),
        ];
    }

    public HashSet<object> Verdict() => verdict;
}
