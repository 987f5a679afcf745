using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

/// <summary>Gebied: a municipality, district or neighbourhood by its CBS code, to say where someone works.</summary>
/// <remarks>Compared by its code.</remarks>
public sealed record AreaCode
{
    private AreaCode(string value) => Value = value;

    /// <summary>The code, such as <c>GM0855</c>, <c>WK085511</c> or <c>BU08551103</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="FormatException">The text is no CBS code of a municipality, district or
    /// neighbourhood.</exception>
    public static AreaCode Parse(string text) => TryParse(text, out AreaCode? area)
        ? area
        : throw new FormatException(
            $"'{text}' is no CBS code of an area; give GM and 4, WK and 6 or BU and 8 digits or capitals.");

    /// <summary>Reads a code, or says that the text is none.</summary>
    /// <param name="text">The code.</param>
    /// <param name="area">The area, if it is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AreaCode? area)
    {
        bool known = MunicipalityCode.TryParse(text, out _) || DistrictCode.TryParse(text, out _)
            || NeighbourhoodCode.TryParse(text, out _);
        area = known ? new AreaCode(text!) : null;
        return known;
    }

    /// <summary>A neighbourhood as an area.</summary>
    /// <param name="neighbourhood">The neighbourhood.</param>
    public static AreaCode Of(NeighbourhoodCode neighbourhood)
    {
        ArgumentNullException.ThrowIfNull(neighbourhood);
        return new(neighbourhood.Value);
    }

    /// <summary>A municipality as an area.</summary>
    /// <param name="municipality">The municipality.</param>
    public static AreaCode Of(MunicipalityCode municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        return new(municipality.Value);
    }

    /// <summary>Whether all of the other area lies in this one, or is it.</summary>
    /// <param name="other">The other area.</param>
    public bool Contains(AreaCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Value.AsSpan(2).StartsWith(Value.AsSpan(2), StringComparison.Ordinal);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
