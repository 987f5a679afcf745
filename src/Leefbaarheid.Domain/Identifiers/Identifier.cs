using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Domain;

internal static class Identifier
{
    public static bool IsDigits([NotNullWhen(true)] string? text, int length) =>
        text?.Length == length && text.All(char.IsAsciiDigit);

    public static bool IsCode([NotNullWhen(true)] string? text, string prefix, int length) =>
        text?.Length == prefix.Length + length
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && text.Skip(prefix.Length).All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));

    public static FormatException Invalid(string? text, string what, string remedy) =>
        new($"'{Bsn.Redact(text ?? "")}' is not {what}; {remedy}.");
}
