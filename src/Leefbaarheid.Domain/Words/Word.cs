namespace Leefbaarheid.Domain;

/// <summary>One value with its word in files and in the display languages.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed record Word<T>
    where T : struct, Enum
{
    /// <summary>A value and its words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="file">The word in files.</param>
    /// <param name="dutch">The Dutch display word.</param>
    /// <param name="english">The English display word.</param>
    /// <param name="aliases">Other words in files that mean the same.</param>
    public Word(T value, string file, string dutch, string english, params ReadOnlySpan<string> aliases)
    {
        Value = value;
        Term = new Term(file, dutch, english);
        Aliases = ValueList.Create(aliases);
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The word in files with the words people read.</summary>
    public Term Term { get; }

    /// <summary>The word in files, written and read.</summary>
    public string File => Term.Code;

    /// <summary>The words people read.</summary>
    public Text Name => Term.Name;

    /// <summary>The code that VERA has for it; none where VERA has none that means the same.</summary>
    public VeraCode? Vera { get; init; }

    /// <summary>Other words in files that mean the same: read, never written.</summary>
    public ValueList<string> Aliases { get; }
}
