namespace Leefbaarheid.Domain;

/// <summary>Reading in three values: one no decides an "and", one yes an "or".</summary>
public static class Answers
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<Answer> Words { get; } = new(
        new(Answer.Unknown, "Unknown", "onbekend", "unknown"),
        new(Answer.Yes, "Yes", "ja", "yes"),
        new(Answer.No, "No", "nee", "no"));

    /// <summary>No if either is no; yes if both are yes; else unknown.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Answer And(this Answer left, Answer right) =>
        left == Answer.No || right == Answer.No ? Answer.No
        : left == Answer.Yes && right == Answer.Yes ? Answer.Yes
        : Answer.Unknown;

    /// <summary>Yes if either is yes; no if both are no; else unknown.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Answer Or(this Answer left, Answer right) => left.Not().And(right.Not()).Not();

    /// <summary>The opposite; unknown stays unknown.</summary>
    /// <param name="answer">The answer.</param>
    public static Answer Not(this Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Unknown,
    };

    /// <summary>A condition that is always known, as an answer.</summary>
    /// <param name="holds">Whether it holds.</param>
    public static Answer Of(bool holds) => holds ? Answer.Yes : Answer.No;
}
