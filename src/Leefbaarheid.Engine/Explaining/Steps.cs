using System.Text.RegularExpressions;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>Makes the steps of an explanation.</summary>
internal static partial class Steps
{
    public static Step Held(Query query, ImmutableArray<Premise> premises = default) =>
        new(query.Clause, Outcome.Held) { Premises = premises.IsDefault ? [] : premises };

    public static Step Failed(Query query, object? row, ImmutableArray<Premise> premises = default) =>
        Held(query, premises) with { Outcome = Outcome.Failed, Values = Show(row) };

    public static Step Broke(Query query, object? row, Exception? error = null) =>
        new(query.Clause, Outcome.Broke)
        {
            Values = error is null ? Show(row) : $"{error.GetType().Name}: {error.Message} ({Show(row)})",
        };

    /// <summary>A row as text, without the names that the compiler made up for it.</summary>
    public static string Show(object? row) =>
        Attempt.Run(TextOf, row, out var text, out _)
            ? CompilerNames().Replace(text ?? "null", "")
            : $"({row!.GetType().Name})";

    /// <remarks>Of a group that nobody knows it says so, which is all that is asked here.</remarks>
    private static string? TextOf(object? row)
    {
        var text = InvariantCulture.Run(() => row?.ToString());
        LiveReads.OfUnknown = null;
        return text;
    }

    [GeneratedRegex(@"<>h__TransparentIdentifier\d+ = ")]
    private static partial Regex CompilerNames();
}
