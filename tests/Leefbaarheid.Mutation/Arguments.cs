using System.Globalization;

namespace Leefbaarheid.Mutation;

/// <summary>What a run is asked to do.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        usage: Leefbaarheid.Mutation RESULTS [--sample 420] [--seed 1] [--workers 1] [--tries 100] [--minutes 120]
                                     [--first N] [--configuration Release] [--without TEST]...

        RESULTS is a file of JSON lines; what stands in it is not tried again, if its source file is the same.
        --first stops after so many mutants of the sample, --minutes starts none later than that.
        --without leaves out a test, by its full name or with * at its beginning or end.
        """;

    /// <summary>The file of results.</summary>
    public required string Results { get; init; }

    public int Sample { get; init; } = 420;

    public int Seed { get; init; } = 1;

    public int Workers { get; init; } = 1;

    /// <summary>Random histories a law.</summary>
    public int Tries { get; init; } = 100;

    public int Minutes { get; init; } = 120;

    /// <summary>So many of the sample, to see that all is well.</summary>
    public int First { get; init; } = int.MaxValue;

    public string Configuration { get; init; } = "Release";

    /// <summary>Tests that are left out.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>Reads a command line, or throws <see cref="ArgumentException"/>.</summary>
    public static Arguments Read(string[] line)
    {
        if (line is not [var results, .. var options] || options.Length % 2 != 0)
            throw new ArgumentException(Usage);
        return options.Chunk(2).Aggregate(
            new Arguments { Results = Path.GetFullPath(results) }, (read, option) => read.With(option[0], option[1]));
    }

    private Arguments With(string option, string value) => option switch
    {
        "--sample" => this with { Sample = Number(value) },
        "--seed" => this with { Seed = Number(value) },
        "--workers" => this with { Workers = Number(value) },
        "--tries" => this with { Tries = Number(value) },
        "--minutes" => this with { Minutes = Number(value) },
        "--first" => this with { First = Number(value) },
        "--configuration" => this with { Configuration = value },
        "--without" => this with { Without = Without.Add(value) },
        _ => throw new ArgumentException(Usage),
    };

    private static int Number(string value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ArgumentException(Usage);
}
