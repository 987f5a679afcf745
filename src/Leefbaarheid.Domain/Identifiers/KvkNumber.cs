using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>KvK-nummer: the eight digits under which an organisation stands in the trade register.</summary>
/// <remarks>Kept as text, so leading zeros stay. Compared by value.</remarks>
public sealed record KvkNumber
{
    private KvkNumber(string value) => Value = value;

    /// <summary>The eight digits.</summary>
    public string Value { get; }

    /// <summary>Reads a number; nothing but eight digits is accepted.</summary>
    /// <exception cref="FormatException">The text is no KvK number.</exception>
    public static KvkNumber Parse(string text) => TryParse(text, out KvkNumber? number)
        ? number
        : throw Identifier.Invalid(text, "a KvK number", "give eight digits, leading zeros too, such as 01234567");

    /// <summary>Reads a number, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out KvkNumber? number)
    {
        number = Identifier.IsDigits(text, 8) ? new KvkNumber(text) : null;
        return number is not null;
    }

    /// <summary>The eight digits.</summary>
    public override string ToString() => Value;
}
