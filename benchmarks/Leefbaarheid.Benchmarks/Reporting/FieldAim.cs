namespace Leefbaarheid.Benchmarks.Reporting;

/// <summary>What is aimed at on the field's own rules.</summary>
internal static class FieldAim
{
    private const int Kilobyte = 1_024;

    public static IEnumerable<Aim> Of(Outcome run) =>
    [
        new Aim("Field: one signal at 1,000, µs", 10, At(run, 1_000)?.Signal),
        new Aim("Field: one signal at 1,000, bytes", 4 * Kilobyte, At(run, 1_000)?.SignalBytes),
        new Aim("Field: one signal at 100,000, µs", 25, At(run, 100_000)?.Signal),
        new Aim("The built-in rulebook made, cold, ms", 250, run.Rules.Cold?.CreateInMs),
        new Aim("A stateless request of signals, µs", 60, run.Rules.Request?.Time),
        new Aim("A stateless request of signals, bytes", 45 * Kilobyte, run.Rules.Request?.Bytes),
        .. from size in run.Rules.Mix.Keys.Order()
           let found = run.Rules.Mix[size]
           from aim in (Aim[])
           [
               new($"Mix: loading {Text.Of(size)} households, µs a fact", 5, found.Load),
               new($"Mix: held at {Text.Of(size)}, bytes a fact", 600, found.Held),
               new($"Mix: one signal at {Text.Of(size)}, µs", 10, found.Signal),
           ]
           select aim,
        .. from size in run.Rules.Field.Keys.Order()
           let found = run.Rules.Field[size]
           from aim in (Aim[])
           [
               new($"Field: loading {Text.Of(size)} households, µs a fact", 4, found.Load),
               new($"Field: held at {Text.Of(size)}, bytes a fact", 500, found.Held),
           ]
           select aim,
        .. from size in (int[])[5_000, 500_000]
           from aim in (Aim[])
           [
               new($"Field: reading at {Text.Of(size)}, µs a decision", 1, At(run, size)?.Read),
               new($"Field: reading at {Text.Of(size)}, bytes a decision", 100, At(run, size)?.ReadBytes),
           ]
           select aim,
    ];

    private static Measures.FieldFigures? At(Outcome run, int households) => run.Rules.Field.GetValueOrDefault(households);
}
