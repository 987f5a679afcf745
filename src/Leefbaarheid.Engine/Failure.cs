namespace Leefbaarheid.Engine;

/// <summary>
/// A row for which an author's lambda threw. It concludes nothing, and neither does any row that meets it, until the
/// facts it was made of change.
/// </summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class Failure
{
    internal Failure(Query query, object? row, Exception error, string[] rules) =>
        (Query, Row, Error, Rules) = (query, row, error, rules);

    /// <summary>The ids of the rules that read the clause, in the order of the rulebook.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The clause that threw: text, file and line.</summary>
    public Clause Clause => Query.Clause;

    /// <summary>What the lambda was given: the facts, or the row made of them.</summary>
    public object? Row { get; }

    /// <summary>What it threw.</summary>
    public Exception Error { get; }

    internal Query Query { get; }

    /// <summary>One line without facts, since many may read a log: rules, clause, place and exception.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Rules)}: '{Clause.Text}' ({Clause.Place}) threw {Error.GetType().Name}: {Error.Message}";

    /// <summary>A hash by which an equal row is found; 0 for a row whose own throws.</summary>
    internal int RowHash => Attempt.Run(row => row?.GetHashCode() ?? 0, Row, out var hash, out _) ? hash : 0;

    /// <summary>Whether it is of a row; rows are compared by their own equality.</summary>
    internal bool IsOf(object? row) => Attempt.Run(Equals, Row, row, out var isSame, out _) && isSame;
}
