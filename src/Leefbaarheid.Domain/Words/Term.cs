namespace Leefbaarheid.Domain;

/// <summary>Term: a word of an advice, as files have it and as people read it.</summary>
/// <param name="Code">The word in files: <c>ConsentToCare</c>, <c>review</c>.</param>
/// <param name="Name">What people read.</param>
/// <remarks>Equal when code and names are.</remarks>
public sealed record Term(string Code, Text Name)
{
    /// <summary>A term with its names in both languages.</summary>
    /// <param name="code">The word in files.</param>
    /// <param name="dutch">What a Dutch reader reads.</param>
    /// <param name="english">What an English reader reads.</param>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public Term(string code, string dutch, string english)
        : this(
            Required.Text(code, "The word in files"),
            new Text(Required.Text(dutch, "The Dutch word"), Required.Text(english, "The English word")))
    {
    }

    /// <summary>A name that is the same for people and in files: a rule id, the id of a payload.</summary>
    /// <param name="code">The name.</param>
    public static Term Same(string code) => new(code, code, code);

    /// <summary>What a Dutch reader reads.</summary>
    public override string ToString() => Name.Dutch;

    internal int CompareTo(Term other) =>
        Ordering.Differ(string.CompareOrdinal(Code, other.Code), out int difference)
        ? difference
        : Ordering.Compare(Name, other.Name);
}
