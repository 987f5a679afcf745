using System.Text.Json;
using System.Text.Json.Nodes;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>One property of the shape of a fact.</summary>
/// <param name="Member">The member it is, as it was asked for.</param>
/// <param name="IsObligatory">Whether no fact can do without it.</param>
/// <param name="Schema">A JSON schema of its value, where there is one.</param>
/// <param name="Write">Writes name and value; nothing where a fact has none.</param>
internal sealed record Field<T>(
    string Member, bool IsObligatory, Func<JsonObject> Schema, Action<Utf8JsonWriter, T> Write)
    : Field(Member, IsObligatory, Schema)
{
    /// <summary>The case that it is the id of; none where it is none.</summary>
    public Func<T, CaseSubject>? Case { get; init; }
}
