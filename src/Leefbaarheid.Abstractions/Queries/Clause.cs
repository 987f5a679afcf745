using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// One clause of a rule as its author wrote it: the operator, the source text and the place. Also where a clause
/// learns to speak: <see cref="Say(bool, SayHandler, SayHandler)"/>.
/// </summary>
/// <param name="Kind">The operator.</param>
/// <param name="Text">The author's own words, white space folded; empty where the language gives none.</param>
/// <param name="File">The source file, as the compiler knew it.</param>
/// <param name="Line">The line in that file, from 1; 0 where there is none.</param>
public sealed record Clause(ClauseKind Kind, string Text, string File, int Line)
{
    private const string NotInterpolated =
        "The words of a condition are only made when somebody asks for them: put a dollar sign before the text, " +
        "as in Say(xs.Count >= 3, $\"{xs.Count} meldingen\", $\"{xs.Count} reports\").";

    [ThreadStatic]
    private static ImmutableArray<Saying>.Builder? heard;

    /// <summary>
    /// File name and line, without folders: <c>ReferToMediation.cs:21</c>; empty for a bare relation.
    /// </summary>
    public string Place => Line == 0 ? "" : $"{File[(File.LastIndexOfAny(['/', '\\']) + 1)..]}:{Line}";

    internal static bool IsHeard => heard is not null;

    /// <summary>
    /// Gives a condition words in Dutch and English:
    /// <c>where Say(q.Count >= 3, $"{q.Count} meldingen, minstens 3", $"{q.Count} reports, at least 3")</c>.
    /// They are formatted only while an explanation is made; otherwise they cost a check each, and no memory.
    /// </summary>
    /// <param name="holds">The condition.</param>
    /// <param name="dutch">What to say of it in Dutch, whether it holds or not: what was looked at.</param>
    /// <param name="english">The same in English.</param>
    /// <returns><paramref name="holds"/>, unchanged.</returns>
    public static bool Say(
        bool holds,
        [InterpolatedStringHandlerArgument(nameof(holds))] SayHandler dutch,
        [InterpolatedStringHandlerArgument(nameof(holds))] SayHandler english)
    {
        heard?.Add(new Saying(holds, dutch.ToString(), english.ToString()));
        return holds;
    }

    /// <summary>Gives a condition words in one language, which readers of the other see too.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="text">What to say of it, whether it holds or not.</param>
    /// <returns><paramref name="holds"/>, unchanged.</returns>
    public static bool Say(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] SayHandler text)
    {
        heard?.Add(Saying.InOneLanguage(holds, text.ToString()));
        return holds;
    }

    /// <summary>Refused: see the message.</summary>
    /// <param name="holds">Not used.</param>
    /// <param name="text">Not used.</param>
    [Obsolete(NotInterpolated, error: true)]
    [OverloadResolutionPriority(-1)]
    public static bool Say(bool holds, string text) => throw new NotSupportedException(NotInterpolated);

    /// <summary>Refused: see the message.</summary>
    /// <param name="holds">Not used.</param>
    /// <param name="dutch">Not used.</param>
    /// <param name="english">Not used.</param>
    [Obsolete(NotInterpolated, error: true)]
    [OverloadResolutionPriority(-1)]
    public static bool Say(bool holds, string dutch, string english) =>
        throw new NotSupportedException(NotInterpolated);

    /// <summary>
    /// Runs a lambda and collects what its clauses <see cref="Say(bool, SayHandler, SayHandler)"/>. For engines.
    /// </summary>
    /// <typeparam name="T">What the lambda gives.</typeparam>
    /// <param name="evaluate">Runs the author's lambda once, on this thread.</param>
    /// <returns>What it gave and what was said, in order. An exception passes through.</returns>
    public static (T Result, ImmutableArray<Saying> Said) Listen<T>(Func<T> evaluate)
    {
        ArgumentNullException.ThrowIfNull(evaluate);
        var outer = heard;
        var mine = heard = ImmutableArray.CreateBuilder<Saying>();
        try
        {
            return (evaluate(), mine.ToImmutable());
        }
        finally
        {
            heard = outer;
        }
    }

    internal static Clause Of(ClauseKind kind, string text, string file, int line) =>
        new(kind, text.Contains('\n') ? OnOneLine(text) : text, file, line);

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
