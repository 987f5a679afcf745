namespace Leefbaarheid.Mutation.Trying;

/// <summary>The first failure of a run.</summary>
/// <param name="Test">Its name, or how the run ended.</param>
/// <param name="Said">The beginning of what it said: of a law, the history that does not hold.</param>
internal sealed record Failure(string Test, string Said)
{
    private const string Mark = "[FAIL]";
    private const int Enough = 1500;

    /// <summary>The first that a runner tells of, or nothing.</summary>
    public static Failure? In(string output)
    {
        var mark = output.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0)
            return null;
        var begin = output.LastIndexOf('\n', mark) + 1;
        return new Failure(output[begin..mark].Trim(), Beginning(output[(mark + Mark.Length)..]));
    }

    /// <summary>A run that broke off, or one that is none.</summary>
    public static Failure WithoutTest(Outcome outcome, int exitCode, string errors) =>
        outcome == Outcome.Killed ? new Failure($"exit code {exitCode}", Beginning(errors)) : new Failure("", "");

    private static string Beginning(string text) =>
        text.Trim() is { Length: > Enough } said ? said[..Enough] : text.Trim();
}
