using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json.Reading;

/// <summary>How one sort of value is read, and what to tell when it cannot be.</summary>
/// <param name="Read">The value, or null where it is not of this sort.</param>
/// <param name="Expected">What would be right in its place.</param>
internal sealed record Reading<T>(Func<JsonElement, T?> Read, Func<JsonElement, Text> Expected);
