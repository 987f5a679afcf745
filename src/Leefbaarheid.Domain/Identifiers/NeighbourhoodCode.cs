using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>Buurtcode: the CBS code of a neighbourhood, BU and eight characters.</summary>
/// <remarks>Kept as text: codes of CBS may hold letters. Compared by value.</remarks>
public sealed record NeighbourhoodCode
{
    private NeighbourhoodCode(string value) => Value = value;

    /// <summary>The code, such as <c>BU08551103</c>.</summary>
    public string Value { get; }

    /// <summary>The district the neighbourhood lies in.</summary>
    public DistrictCode District => DistrictCode.Parse("WK" + Value[2..8]);

    /// <summary>Reads a code; capitals only.</summary>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static NeighbourhoodCode Parse(string text) => TryParse(text, out NeighbourhoodCode? code)
        ? code
        : throw Identifier.Invalid(
            text,
            "a CBS code of a neighbourhood",
            "give BU and 8 digits or capitals, such as BU08551103");

    /// <summary>Reads a code, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NeighbourhoodCode? code)
    {
        code = Identifier.IsCode(text, "BU", 8) ? new NeighbourhoodCode(text) : null;
        return code is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
