using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>Gemeentecode: the CBS code of a municipality, GM and four characters.</summary>
/// <remarks>Kept as text: codes of CBS may hold letters. Compared by value.</remarks>
public sealed record MunicipalityCode
{
    private MunicipalityCode(string value) => Value = value;

    /// <summary>The code, such as <c>GM0855</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a code; capitals only.</summary>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static MunicipalityCode Parse(string text) => TryParse(text, out MunicipalityCode? code)
        ? code
        : throw Identifier.Invalid(
            text,
            "a CBS code of a municipality",
            "give GM and 4 digits or capitals, such as GM0855");

    /// <summary>Reads a code, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MunicipalityCode? code)
    {
        code = Identifier.IsCode(text, "GM", 4) ? new MunicipalityCode(text) : null;
        return code is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
