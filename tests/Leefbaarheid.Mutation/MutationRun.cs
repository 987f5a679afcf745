using System.Collections.Concurrent;
using System.Diagnostics;

namespace Leefbaarheid.Mutation;

/// <summary>Takes a sample of the mutants of two projects and runs the tests on each.</summary>
internal sealed class MutationRun
{
    private static readonly string[] Mutated = ["Leefbaarheid.Abstractions", "Leefbaarheid.Engine"];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Arguments arguments;
    private readonly SourceProject[] projects;
    private readonly Sample sample;
    private readonly ResultFile file;
    private readonly ConcurrentBag<Result> results = [];
    private readonly ConcurrentStack<Trial> idle;

    public MutationRun(string root, Arguments arguments)
    {
        this.arguments = arguments;
        file = new ResultFile(arguments.Results);
        projects = [.. Mutated.Select(name => SourceProject.Read(root, name, arguments.Configuration))];
        Mutant[] all = [.. projects.SelectMany(p => p.Mutants())];
        sample = new Sample(all, arguments.Sample, arguments.Seed);
        Console.WriteLine($"{all.Length} mutants, {sample.Size} in the sample of seed {arguments.Seed}");
        idle = new ConcurrentStack<Trial>(Trials(root));
    }

    public IReadOnlyCollection<Result> Results => results;

    public void Run()
    {
        var candidates = sample.Usable(Prepared).Take(arguments.First)
            .TakeWhile(_ => clock.Elapsed < TimeSpan.FromMinutes(arguments.Minutes));
        Parallel.ForEach(
            Partitioner.Create(candidates, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = arguments.Workers },
            Try);
    }

    private IEnumerable<Trial> Trials(string root)
    {
        var unchanged = projects.ToDictionary(p => p.Name, p => p.Unchanged);
        Bench[] benches = [.. Enumerable.Range(1, arguments.Workers).Select(n => new Bench(root, n, arguments))];
        foreach (var bench in benches)
        {
            foreach (var (library, image) in unchanged)
                bench.Put(library, image);
        }

        var limits = new Limits(benches[0]);
        return benches.Select(bench => new Trial(bench, limits, unchanged));
    }

    /// <summary>Compiled, unless that was done before; nothing if it does not compile.</summary>
    private Candidate? Prepared(Mutant mutant)
    {
        var project = projects.Single(p => p.Holds(mutant));
        if (file.Of(mutant) is not null)
            return new Candidate(mutant, project.Name, null);
        return project.With(mutant) is { } image ? new Candidate(mutant, project.Name, image) : null;
    }

    private void Try(Candidate candidate)
    {
        if (file.Of(candidate.Mutant) is { } before)
        {
            results.Add(before);
            return;
        }

        if (!idle.TryPop(out var trial))
            throw new InvalidOperationException("There are more workers than benches.");
        var result = trial.Of(candidate);
        idle.Push(trial);
        file.Add(result);
        results.Add(result);
        Console.WriteLine($"{results.Count} {result.Outcome} {result.Seconds:0.0} s "
            + $"{result.File}:{result.Line} {result.Original} → {result.Changed} {result.By}");
    }
}
