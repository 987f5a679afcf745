using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// Formats the words of <see cref="Clause.Say(bool, SayHandler, SayHandler)"/>, but only while an explanation is made.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct SayHandler
{
    private readonly StringBuilder? text;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Length of the fixed parts.</param>
    /// <param name="formattedCount">Number of holes.</param>
    /// <param name="holds">The condition; words are made for both outcomes.</param>
    /// <param name="heard">Whether anyone listens; if not, nothing is formatted.</param>
    public SayHandler(int literalLength, int formattedCount, bool holds, out bool heard)
    {
        _ = (formattedCount, holds);
        heard = Clause.IsHeard;
        text = heard ? new StringBuilder(literalLength) : null;
    }

    /// <summary>Called by the compiler for a fixed part.</summary>
    /// <param name="value">The part.</param>
    public void AppendLiteral(string value) => text!.Append(value);

    /// <summary>Called by the compiler for a hole; formatted without regard to the machine's culture.</summary>
    /// <typeparam name="T">What fills the hole.</typeparam>
    /// <param name="value">The value.</param>
    public void AppendFormatted<T>(T value) => text!.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <inheritdoc cref="AppendFormatted{T}(T)"/>
    /// <param name="value">The value.</param>
    /// <param name="format">The format after the colon.</param>
    public void AppendFormatted<T>(T value, string? format) =>
        text!.Append(value is IFormattable f ? f.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

    /// <inheritdoc/>
    public override string ToString() => text?.ToString() ?? "";
}
