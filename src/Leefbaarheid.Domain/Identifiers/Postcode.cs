using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>Postcode: four digits, the first not 0, and two letters, not SA, SD or SS.</summary>
/// <remarks>Compared by value; written as <c>5038 AB</c>, whichever way it was read.</remarks>
public sealed record Postcode
{
    private Postcode(string value) => Value = value;

    /// <summary>The postcode with one space, in capitals: <c>5038 AB</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a postcode, with or without the space, in capitals or not.</summary>
    /// <exception cref="FormatException">The text is no postcode.</exception>
    public static Postcode Parse(string text) => TryParse(text, out Postcode? postcode)
        ? postcode
        : throw Identifier.Invalid(
            text,
            "a postcode",
            "give four digits (the first not 0) and two letters (not SA, SD or SS), such as 5038 AB");

    /// <summary>Reads a postcode, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Postcode? postcode)
    {
        postcode = null;
        if (text is not { Length: 6 or 7 } || (text.Length == 7 && text[4] != ' '))
            return false;

        string digits = text[..4];
        string letters = text[^2..].ToUpperInvariant();
        if (!digits.All(char.IsAsciiDigit) || digits[0] == '0')
            return false;
        if (!letters.All(char.IsAsciiLetterUpper) || letters is "SA" or "SD" or "SS")
            return false;

        postcode = new Postcode($"{digits} {letters}");
        return true;
    }

    /// <summary>The postcode with one space, in capitals.</summary>
    public override string ToString() => Value;
}
