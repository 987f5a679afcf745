using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>The words of one enumeration. Words in files are read letter for letter, capitals included.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "A list of words, in the order of the enumeration.")]
public sealed class WordList<T> : IReadOnlyCollection<Word<T>>
    where T : struct, Enum
{
    private readonly Word<T>[] _words;
    private readonly Dictionary<T, Word<T>> _byValue = [];
    private readonly Dictionary<string, T> _byWord = new(StringComparer.Ordinal);

    /// <summary>A list of words, in the order in which they are shown.</summary>
    /// <param name="words">The words; a value or a word that comes twice is refused.</param>
    public WordList(params Word<T>[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words;
        foreach (Word<T> word in words)
        {
            _byValue.Add(word.Value, word);
            _byWord.Add(word.File, word.Value);
            foreach (string alias in word.Aliases)
            {
                _byWord.Add(alias, word.Value);
            }
        }
    }

    /// <summary>How many values have words.</summary>
    public int Count => _words.Length;

    /// <summary>The word in files of a value.</summary>
    /// <param name="value">The value.</param>
    public string File(T value) => Find(value).File;

    /// <summary>The words people read for a value.</summary>
    /// <param name="value">The value.</param>
    public Text Name(T value) => Find(value).Name;

    /// <summary>The word in files of a value with the words people read.</summary>
    /// <param name="value">The value.</param>
    public Term Term(T value) => Find(value).Term;

    /// <summary>Whether a word in a file is one of the list, and which value it means.</summary>
    /// <param name="word">The word as it stands in the file.</param>
    /// <param name="value">The value, if it is.</param>
    public bool TryParse([NotNullWhen(true)] string? word, out T value)
    {
        value = default;
        return word is not null && _byWord.TryGetValue(word, out value);
    }

    /// <inheritdoc />
    public IEnumerator<Word<T>> GetEnumerator() => ((IEnumerable<Word<T>>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Word<T> Find(T value) => _byValue.TryGetValue(value, out Word<T>? word)
        ? word
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"No word for this {typeof(T).Name}.");
}
