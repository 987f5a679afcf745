using System.Text.Json;
using System.Text.Json.Nodes;

namespace Leefbaarheid.Json;

/// <summary>One property of a shape, as writing, the schema and tests see it.</summary>
/// <param name="Member">The member it is, as it was asked for: <c>s => s.ClosedOn</c>, or a name.</param>
/// <param name="IsObligatory">Whether no fact can do without it.</param>
/// <param name="Schema">A JSON schema of its value, where there is one.</param>
internal abstract record Field(string Member, bool IsObligatory, Func<JsonObject> Schema)
{
    /// <summary>Its name in files: that of the member in camelCase.</summary>
    public string Name { get; } = NameOf(Member);

    /// <summary>What it is the id of; none where it is no reference.</summary>
    public Reference? RefersTo { get; init; }

    /// <summary>Whether it is a day, and which sort.</summary>
    public Dating Dating { get; init; }

    /// <summary>The shape of the objects in it; none where it holds values.</summary>
    public Shape? Nested { get; init; }

    public static string NameOf(string member)
    {
        string name = member[(member.LastIndexOf('.') + 1)..];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
