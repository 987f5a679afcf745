namespace Leefbaarheid.Mutation.Telling;

/// <summary>What is found, as Markdown.</summary>
internal static class Report
{
    public static void Write(TextWriter to, IReadOnlyCollection<Result> results)
    {
        var files = results.Select(r => r.File).Distinct().Count();
        to.WriteLine($"{results.Count} mutants, {Share(results)} killed, in {files} files; "
            + $"{results.Sum(r => r.Seconds) / Math.Max(1, results.Count):0.0} s a mutant.");
        Counts(to, "project", results, r => r.File.Split('/')[1]);
        Counts(to, "kind", results, r => r.Kind);
        Counts(to, "ended by", results, r => r.Survived ? "nothing" : $"{r.Step}{(r.By == "" ? ", time" : "")}");
        Survivors(to, results);
    }

    private static void Counts(TextWriter to, string title, IEnumerable<Result> results, Func<Result, string> by)
    {
        to.WriteLine($"\n| {title} | mutants | killed |\n|---|---|---|");
        foreach (var group in results.GroupBy(by).OrderByDescending(g => g.Count()))
            to.WriteLine($"| {Cell(group.Key)} | {group.Count()} | {Share([.. group])} |");
    }

    private static void Survivors(TextWriter to, IEnumerable<Result> results)
    {
        to.WriteLine("\n| file | line | line as it is | from | to | what it means |\n|---|---|---|---|---|---|");
        var survivors = results.Where(r => r.Survived);
        foreach (var r in survivors.OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line))
        {
            to.WriteLine($"| {r.File["src/Leefbaarheid.".Length..]} | {r.Line} | {Code(r.Around)} | {Code(r.Original)} "
                + $"| {Code(r.Changed)} | |");
        }
    }

    private static string Share(IReadOnlyCollection<Result> results)
    {
        var killed = results.Count(r => !r.Survived);
        return $"{killed} ({100.0 * killed / Math.Max(1, results.Count):0.0} %)";
    }

    private static string Code(string text) => text == "" ? "nothing" : $"`{Cell(text)}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
