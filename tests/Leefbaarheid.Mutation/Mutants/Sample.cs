namespace Leefbaarheid.Mutation.Mutants;

/// <summary>
/// So many mutants, spread over the files by how many each has, with two of each file that has as many. The same seed
/// and sources give the same ones, in rounds over all files: what is cut short is spread all the same.
/// </summary>
internal sealed class Sample
{
    private const int Least = 2;
    private readonly List<(Mutant[] Mutants, int Wanted)> files;

    public Sample(IEnumerable<Mutant> all, int size, int seed)
    {
        var random = new Random(seed);
        Mutant[][] byFile =
            [.. all.GroupBy(m => m.Name).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.ToArray())];
        random.Shuffle(byFile);
        foreach (var mutants in byFile)
            random.Shuffle(mutants);
        files = [.. byFile.Zip(Wanted([.. byFile.Select(f => f.Length)], size))];
    }

    public int Size => files.Sum(f => f.Wanted);

    /// <summary>Those that can be used, each that cannot replaced by the next of its file.</summary>
    public IEnumerable<T> Usable<T>(Func<Mutant, T?> use)
        where T : class
    {
        var next = new int[files.Count];
        var rounds = files.Select(f => f.Wanted).DefaultIfEmpty().Max();
        for (var round = 0; round < rounds; round++)
        {
            for (var file = 0; file < files.Count; file++)
            {
                if (round < files[file].Wanted && Next(files[file].Mutants, ref next[file], use) is { } usable)
                    yield return usable;
            }
        }
    }

    private static T? Next<T>(Mutant[] mutants, ref int next, Func<Mutant, T?> use)
        where T : class
    {
        T? usable = null;
        while (usable is null && next < mutants.Length)
            usable = use(mutants[next++]);
        return usable;
    }

    /// <summary>Each next one goes to the file that is furthest below its share.</summary>
    private static int[] Wanted(int[] counts, int size)
    {
        int[] wanted = [.. counts.Select(count => Math.Min(count, Least))];
        double share = Math.Min(1.0, (double)size / Math.Max(1, counts.Sum()));
        for (var left = Math.Min(size, counts.Sum()) - wanted.Sum(); left > 0; left--)
        {
            var file = Enumerable.Range(0, counts.Length)
                .Where(f => wanted[f] < counts[f])
                .MaxBy(f => counts[f] * share - wanted[f]);
            wanted[file]++;
        }

        return wanted;
    }
}
