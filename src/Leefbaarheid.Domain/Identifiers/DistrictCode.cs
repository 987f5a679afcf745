using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>Wijkcode: the CBS code of a district, WK and six characters.</summary>
/// <remarks>Kept as text: codes of CBS may hold letters. Compared by value.</remarks>
public sealed record DistrictCode
{
    private DistrictCode(string value) => Value = value;

    /// <summary>The code, such as <c>WK085511</c>.</summary>
    public string Value { get; }

    /// <summary>The municipality the district lies in.</summary>
    public MunicipalityCode Municipality => MunicipalityCode.Parse("GM" + Value[2..6]);

    /// <summary>Reads a code; capitals only.</summary>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static DistrictCode Parse(string text) => TryParse(text, out DistrictCode? code)
        ? code
        : throw Identifier.Invalid(
            text,
            "a CBS code of a district",
            "give WK and 6 digits or capitals, such as WK085511");

    /// <summary>Reads a code, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DistrictCode? code)
    {
        code = Identifier.IsCode(text, "WK", 6) ? new DistrictCode(text) : null;
        return code is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
