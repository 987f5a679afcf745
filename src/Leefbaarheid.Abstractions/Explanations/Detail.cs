namespace Leefbaarheid.Abstractions;

/// <summary>How much of an answer is told.</summary>
public enum Detail
{
    /// <summary>
    /// One sentence, and beneath it what a reader outside the trade wants: conditions in their authors' words, facts
    /// and sources, each once; long lists are cut off. As text, lines of at most 100 characters.
    /// </summary>
    Brief,

    /// <summary>
    /// Everything: each clause of each way as it was written, with its place, its values and what it rests on.
    /// </summary>
    Full,
}
