using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>One thing that is wrong with a case file: where, what was found, and what would be right.</summary>
/// <remarks>A text that may hold a BSN is never part of it.</remarks>
/// <param name="Path">The place as a JSON path, such as <c>$.signals[0].category</c>; <c>$</c> is the file.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What would be right.</param>
public sealed record InputProblem(string Path, Text Found, Text Expected)
{
    /// <summary>The problem in one line, <see cref="Printable"/> whatever the file holds.</summary>
    public string Describe(Language language) => Printable.Of(language == Language.English
        ? $"{Path}: found {Found.English}; expected {Expected.English}"
        : $"{Path}: gevonden {Found.Dutch}; verwacht {Expected.Dutch}");

    /// <summary>The problem in one English line.</summary>
    public override string ToString() => Describe(Language.English);
}
