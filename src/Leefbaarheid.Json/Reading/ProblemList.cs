using System.Text.Json;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>Gathers the problems of one file: what cannot be read, then what is missing or contradicts.</summary>
/// <remarks>Where everything is wrong in a file it keeps those that are told, and the number of the others.</remarks>
internal sealed class ProblemList
{
    private readonly List<InputProblem> unreadable = [];
    private readonly List<InputProblem> wrong = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Those that are told.</summary>
    public IEnumerable<InputProblem> All => unreadable.Concat(wrong).Take(CaseReading.MostProblems);

    /// <summary>How many there are besides those that are told.</summary>
    public int More => Math.Max(0, count - CaseReading.MostProblems);

    public bool IsEmpty => count == 0;

    /// <summary>Whether what is missing or contradicts would not be told any more.</summary>
    public bool IsFull => unreadable.Count + wrong.Count >= CaseReading.MostProblems;

    /// <summary>Whether what cannot be read would not be told any more.</summary>
    public bool IsFullOfUnreadable => unreadable.Count >= CaseReading.MostProblems;

    public bool HasAt(string path) => paths.Contains(path);

    /// <summary>Whether nothing was told of a place, nor of what it holds.</summary>
    public bool IsRightAt(string path) => !paths.Any(told => told.StartsWith(path, StringComparison.Ordinal)
        && (told.Length == path.Length || told[path.Length] is '.' or '['));

    public void AddValue(string path, JsonElement found, Text expected)
    {
        Add(path, Quoted.Value(found), expected);
        BsnProperty.RefuseIn(found, path, this);
    }

    public void Add(string path, Text found, Text expected) => Add(unreadable, path, found, expected);

    public void AddLater(string path, Text found, Text expected) => Add(wrong, path, found, expected);

    /// <summary>Counts a problem that would not be told.</summary>
    public void Leave() => count++;

    private void Add(List<InputProblem> problems, string path, Text found, Text expected)
    {
        count++;
        if (problems.Count >= CaseReading.MostProblems)
            return;
        paths.Add(path);
        problems.Add(new InputProblem(path, found, expected));
    }
}
