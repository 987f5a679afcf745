using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Leefbaarheid.Domain;

/// <summary>BAG-identificatie: 16 digits, of which 4 the municipality, 2 the kind of object, 10 a number.</summary>
/// <remarks>Kept as text, so leading zeros stay. Compared by value.</remarks>
public sealed record BagId
{
    private BagId(string value, BagObjectKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>The 16 digits.</summary>
    public string Value { get; }

    /// <summary>What the identification stands for.</summary>
    public BagObjectKind Kind { get; }

    /// <summary>The municipality that issued it, which need not be the one of today.</summary>
    public MunicipalityCode Municipality => MunicipalityCode.Parse("GM" + Value[..4]);

    /// <summary>Whether people can live there: a verblijfsobject, ligplaats or standplaats.</summary>
    public bool CanBeDwelling => Kind is BagObjectKind.Residence or BagObjectKind.Berth or BagObjectKind.Pitch;

    /// <summary>Reads an identification; nothing but 16 digits is accepted.</summary>
    /// <exception cref="FormatException">The text is no BAG identification.</exception>
    public static BagId Parse(string text) => TryParse(text, out BagId? id)
        ? id
        : throw Identifier.Invalid(
            text,
            "a BAG id",
            "give 16 digits: municipality (4), kind 01, 02, 03, 10, 20 or 30, number (10), such as 0855010000123456");

    /// <summary>Reads an identification, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out BagId? id)
    {
        id = Identifier.IsDigits(text, 16)
            && !text.StartsWith("0000", StringComparison.Ordinal)
            && Enum.IsDefined(KindOf(text))
                ? new BagId(text, KindOf(text))
                : null;
        return id is not null;
    }

    /// <summary>The 16 digits.</summary>
    public override string ToString() => Value;

    private static BagObjectKind KindOf(string digits) =>
        (BagObjectKind)int.Parse(digits.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
