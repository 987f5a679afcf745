using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json.Reading;

/// <summary>Gathers the problems of one file: first what cannot be read, then what is missing or contradicts.</summary>
internal sealed class ProblemList
{
    private readonly List<InputProblem> unreadable = [];
    private readonly List<InputProblem> wrong = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public IEnumerable<InputProblem> All => unreadable.Concat(wrong);

    public bool IsEmpty => paths.Count == 0;

    public bool HasAt(string path) => paths.Contains(path);

    public void AddValue(string path, JsonElement found, Text expected)
    {
        Add(path, Quoted.Value(found), expected);
        BsnProperty.RefuseIn(found, path, this);
    }

    public void Add(string path, Text found, Text expected) => Add(unreadable, path, found, expected);

    public void AddLater(string path, Text found, Text expected) => Add(wrong, path, found, expected);

    private void Add(List<InputProblem> problems, string path, Text found, Text expected)
    {
        paths.Add(path);
        problems.Add(new InputProblem(path, found, expected));
    }
}
