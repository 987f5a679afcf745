using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Benchmarks.Reporting;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;
using Leefbaarheid.Rules;
using Signal = Leefbaarheid.Domain.Signal;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>
/// How many lambdas run, and how many members of groups they walk, by the file of the rule or view they stand in: no
/// time, so that a machine that does other things counts the same.
/// </summary>
internal static class WorkByFile
{
    private const int Singles = 1_000;
    private const int Shown = 15;

    public static void Run(int households)
    {
        var world = new MixedWorld(households);
        var counting = CountingRulebook.Of(
            LeefbaarheidRulebook.Create(), [.. Facts.All, .. Leefbaarheid.Rules.Conclusions.All]);
        var session = Session.Open(counting.Rulebook, FieldSession.MomentOf(MixedWorld.Today));
        world.Facts.PutInto(session);
        session.Evaluate();
        Print($"load of {Text.Of(world.FactCount)} facts, a fact", counting.Take(), world.FactCount);
        var singles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var signal in world.More(Singles))
        {
            session.Put(signal);
            session.Evaluate();
            foreach (var (clause, count) in counting.Take())
                singles[clause] = singles.GetValueOrDefault(clause) + count;
            session.Remove<Signal>(signal.Id);
            session.Evaluate();
            counting.Take();
        }

        Print("one signal", singles, Singles);
    }

    private static void Print(string what, IReadOnlyDictionary<string, int> counts, int operations)
    {
        var total = (double)counts.Values.Sum();
        Console.WriteLine($"{what}: {Text.Of(total / operations)} runs and walks");
        var files = counts.GroupBy(count => FileOf(count.Key), count => count.Value)
            .OrderByDescending(file => file.Sum())
            .Take(Shown);
        foreach (var file in files)
        {
            var share = file.Sum() / total;
            Console.WriteLine($"  {file.Key,-40} {Text.Of(file.Sum() / (double)operations),10} {share,8:P1}");
        }
    }

    /// <summary>A clause is told as <c>File.cs:12 Where …</c>; what the engine adds itself has no place.</summary>
    private static string FileOf(string clause) =>
        clause.IndexOf(".cs:", StringComparison.Ordinal) is > 0 and var end ? clause[..end] : "no place";
}
