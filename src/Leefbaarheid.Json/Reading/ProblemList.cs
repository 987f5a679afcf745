using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json.Reading;

/// <summary>Gathers the problems of one file.</summary>
internal sealed class ProblemList
{
    private readonly List<InputProblem> problems = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public IReadOnlyList<InputProblem> All => problems;

    public bool HasAt(string path) => paths.Contains(path);

    public void AddValue(string path, JsonElement found, Text expected)
    {
        Add(path, Quoted.Value(found), expected);
        BsnProperty.RefuseIn(found, path, this);
    }

    public void Add(string path, Text found, Text expected)
    {
        paths.Add(path);
        problems.Add(new InputProblem(path, found, expected));
    }
}
