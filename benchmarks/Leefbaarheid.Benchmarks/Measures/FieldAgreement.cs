using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Before anything of Field is timed: the engine and LINQ from scratch give the same advice.</summary>
internal static class FieldAgreement
{
    private const int Households = 200;

    /// <exception cref="InvalidOperationException">The two differ.</exception>
    public static void Check()
    {
        var world = new FieldWorld(Households);
        var session = FieldSession.Load(world);
        var linq = new FieldFromScratch(world);
        Compare("loaded", session, linq);
        var more = world.More(50);
        session.Put(more);
        Array.ForEach(more, linq.Put);
        Compare("changed", session, linq);
        Signal[] some = [.. world.Signals.Take(100), .. more.Take(20)];
        session.Remove(some);
        Array.ForEach(some, linq.Remove);
        linq.Evaluate(FieldWorld.Today);
        Compare("with less", session, linq);
        for (var day = 10; day <= 60; day += 10)
        {
            var today = FieldWorld.Today.PlusDays(day);
            session.AdvanceTo(today);
            linq.Evaluate(today);
            Compare($"{day} days on", session, linq);
        }
    }

    private static void Compare(string moment, FieldSession session, FieldFromScratch linq)
    {
        var (found, expected) = (session.Verdict(), linq.Verdict());
        if (!found.SetEquals(expected))
        {
            var wrong = found.Except(expected).Concat(expected.Except(found)).Take(2);
            throw new InvalidOperationException(
                $"Field {Households} {moment} differs from {nameof(FieldFromScratch)}:\n{string.Join('\n', wrong)}");
        }

        Console.WriteLine($"Field {Households} {moment}: both agree ({found.Count} conclusions)");
    }
}
