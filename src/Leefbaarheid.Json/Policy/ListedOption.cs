using Leefbaarheid.Domain;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>One option of a policy, as it is listed.</summary>
/// <param name="Path">Its place in a file: <c>nuisance.window</c>.</param>
/// <param name="Value">Its value as a file has it, on one line.</param>
/// <param name="Allowed">Which values make sense.</param>
/// <param name="Option">What it means, where its default comes from, and which rules read it.</param>
public sealed record ListedOption(string Path, string Value, Text Allowed, PolicyOption Option);
