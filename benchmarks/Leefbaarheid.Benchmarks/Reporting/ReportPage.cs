using Leefbaarheid.Benchmarks.Suite;

namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>A run's outcome as Markdown.</summary>
internal sealed class ReportPage(Outcome run)
{
    private static readonly (string Benchmark, string Title)[] Streams =
    [
        (nameof(LoadAll), "Load everything, evaluate once"),
        (nameof(OneSignal), "One signal and an evaluation"),
        (nameof(IdleSignal), "One signal that changes no conclusion"),
        (nameof(OneRemoval), "One removal and an evaluation"),
        (nameof(OneDay), "One day passes (W90)"),
    ];

    public string ToMarkdown() => string.Join('\n',
    [
        "```text", run.Machine, "```", "",
        "| aim | at most | found | |", "|---|--:|--:|---|", .. Aim.Of(run).Select(a => a.ToString()), "",
        "| what | households | floor | engine | ratio | engine allocates | guide | ratio | LINQ | RulesEngine |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|", .. Streams.SelectMany(s => Lines(s.Benchmark, s.Title)), "",
        "| bytes held a fact, households | floor | engine | guide | floor, W90 | engine, W90 | guide, W90 |",
        "|--:|--:|--:|--:|--:|--:|--:|", .. MemoryLines(), "",
        .. FieldLines(), "",
        "| question | households | time | allocates |", "|---|--:|--:|--:|", .. QuestionLines(), "",
        "| rules | create | create and open | open again | stateless request | its allocation |",
        "|--:|--:|--:|--:|--:|--:|", .. RulebookLines(), "",
        .. ColdLines(),
    ]);

    private IEnumerable<string> Lines(string benchmark, string title) =>
        from size in run.Sizes(benchmark)
        let engine = run.Find(benchmark, "Engine", size)
        select Row(
            title,
            Text.Of(size),
            Text.Time(run.Time(benchmark, "Floor", size)),
            Text.Time(engine?.Nanoseconds),
            Text.Of(run.Ratio(benchmark, size)),
            Bytes(engine),
            Text.Time(run.Time(benchmark, "Guide", size)),
            Text.Of(run.Ratio(benchmark, size, "Guide")),
            Text.Time(run.Time(benchmark, "Linq", size)),
            Text.Time(run.Time(benchmark, "MicrosoftRules", size)));

    private IEnumerable<string> MemoryLines() =>
        from size in run.Memory.Keys.Select(k => k.Households).Distinct().Order()
        select Row(
            Text.Of(size),
            Text.Of(run.HeldBy("floor", size)),
            Text.Of(run.HeldBy("engine", size)),
            Text.Of(run.HeldBy("guide", size)),
            Text.Of(run.HeldBy("floor90", size)),
            Text.Of(run.HeldBy("engine90", size)),
            Text.Of(run.HeldBy("guide90", size)));

    private string[] FieldLines() =>
    [
        "| Field, households | load a fact | held a fact | one signal | allocates | by LINQ | times | one removal "
            + "| first read, a decision | allocates | a day, a signal that leaves |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
        .. from size in run.Rules.Field.Keys.Order()
           let found = run.Rules.Field[size]
           let linq = double.IsNaN(found.Linq) ? (double?)null : found.Linq
           select Row(
               Text.Of(size),
               Micro(found.Load),
               $"{Text.Of(found.Held)} B",
               Micro(found.Signal),
               $"{Text.Of(found.SignalBytes)} B",
               Micro(linq),
               Text.Of(linq / found.Signal),
               Micro(found.Removal),
               Micro(found.Read),
               $"{Text.Of(found.ReadBytes)} B",
               Micro(found.Day)),
        "",
        "| Mix, households | load a fact | held a fact | one signal | allocates | one of a thousand | allocates |",
        "|--:|--:|--:|--:|--:|--:|--:|",
        .. from size in run.Rules.Mix.Keys.Order()
           let found = run.Rules.Mix[size]
           select Row(
               Text.Of(size),
               Micro(found.Load),
               $"{Text.Of(found.Held)} B",
               Micro(found.Signal),
               $"{Text.Of(found.SignalBytes)} B",
               Micro(found.Crowded),
               $"{Text.Of(found.CrowdedBytes)} B"),
        "",
        "| stateless request | time | allocates | by a session of its own | allocates |", "|---|--:|--:|--:|--:|",
        RequestLine("of signals (`request.json`)", run.Rules.Request),
        RequestLine("of a household with arrears, a placement and works (`household.json`)", run.Rules.Household),
        "",
        run.Rules.Cold is { } cold
            ? $"In a fresh process: {Text.Of(cold.CreateInMs)} ms for the built-in rulebook, "
                + $"{Text.Of(cold.FirstRequestInMs)} ms for the first session and request on it."
            : "",
    ];

    private static string RequestLine(string what, Measures.RequestFigures? found) =>
        Row(
            what,
            Micro(found?.Time),
            $"{Text.Of(found?.Bytes)} B",
            Micro(found?.AloneTime),
            $"{Text.Of(found?.AloneBytes)} B");

    private static string Micro(double? microseconds) => Text.Time(microseconds * 1_000);

    private IEnumerable<string> QuestionLines() =>
        from time in run.Times
        where time.Benchmark == nameof(OneQuestion)
        orderby time.Method, time.Size
        select Row(time.Method, Text.Of(time.Size), Text.Time(time.Nanoseconds), Bytes(time));

    private IEnumerable<string> RulebookLines() =>
        from size in run.Sizes(nameof(ManyRules))
        select Row(
            Text.Of(size),
            Rulebook("Create", size),
            Rulebook("CreateAndOpen", size),
            Rulebook("OpenAgain", size),
            Rulebook("Request", size),
            Bytes(run.Find(nameof(ManyRules), "Request", size)));

    private string Rulebook(string method, int size) => Text.Time(run.Time(nameof(ManyRules), method, size));

    private string[] ColdLines() => run.Cold is not { } cold
        ? []
        :
        [
            $"In a fresh process, 500 rules: {Text.Of(cold.DefineInMs)} ms to define the queries, " +
            $"{Text.Of(cold.CreateInMs)} ms for `Rulebook.Create`, {Text.Of(cold.FirstRequestInMs)} ms for the first " +
            "session and request.",
        ];

    private static string Bytes(Measured? measured) =>
        measured?.Bytes is { } bytes ? $"{bytes.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} B" : "–";

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";
}
