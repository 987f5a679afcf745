using System.Text.Json;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>What reading one file gathers: its problems, and what concerns several of its facts.</summary>
internal sealed class ReadFile
{
    private readonly Dictionary<string, Dictionary<string, string>> ids = new(StringComparer.Ordinal);
    private readonly List<object> placed = [];
    private readonly HashSet<string> withLater = new(StringComparer.Ordinal);
    private CaseSubject? defaultCase;

    public required ProblemList Problems { get; init; }

    /// <summary>The ids that refer to something else, in the order in which they were read.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The days of what has been.</summary>
    public List<RecordedDay> Recorded { get; } = [];

    /// <summary>The objects that have an id, given or by their place.</summary>
    public List<Naming> Namings { get; } = [];

    /// <summary>The cases by the ids that mean them; the id of a block means the case of its complex.</summary>
    public Dictionary<string, CaseSubject> Cases { get; } = new(StringComparer.Ordinal);

    /// <summary>The neighbourhoods of the file, each a case by its code.</summary>
    public HashSet<string> Areas { get; } = new(StringComparer.Ordinal);

    /// <summary>The day of the advice; none where the file has no day at all.</summary>
    public LocalDate? At { get; set; }

    /// <summary>Whether something was recorded after the day of the advice, which is told as a problem.</summary>
    public bool IsAheadOfItsDay { get; set; }

    /// <summary>The day after which nothing that was recorded is read; none where all of it is.</summary>
    public LocalDate? IgnoreAfter { get; init; }

    /// <summary>Of how many facts something was left out that was recorded later.</summary>
    public int FactsWithLater => withLater.Count;

    /// <summary>The id of the case that the file says it is about.</summary>
    public string? About { get; set; }

    /// <summary>The objects of one kind, nested ones too, in the order in which they were read.</summary>
    public IEnumerable<Placed<T>> All<T>() => placed.OfType<Placed<T>>();

    public void Add<T>(Placed<T> item) => placed.Add(item);

    public void Name(Shape shape, string id, string path)
    {
        Namings.Add(new Naming(path, id, shape.Name, shape.IsSubject));
        if (!ids.TryGetValue(shape.Name, out Dictionary<string, string>? paths))
            ids.Add(shape.Name, paths = new(StringComparer.Ordinal));
        paths.TryAdd(id, path);
    }

    /// <summary>The ids of what a reference may mean.</summary>
    public IEnumerable<string> Ids(Reference reference) => reference.Shapes.Length == 0
        ? Cases.Keys
        : reference.Shapes.SelectMany(shape => ids.GetValueOrDefault(shape)?.Keys ?? Enumerable.Empty<string>());

    /// <summary>Whether an id is one of those that a reference may mean.</summary>
    public bool Knows(Reference reference, string id) => reference.Shapes.Length == 0
        ? Cases.ContainsKey(id)
        : reference.Shapes.Any(shape => ids.TryGetValue(shape, out var paths) && paths.ContainsKey(id));

    /// <summary>Whether nothing was found wrong with a property so far.</summary>
    public bool IsRead(string path, string name) => !Problems.HasAt(JsonPath.Property(path, name));

    /// <summary>
    /// The case of an id; without an id the case of the file. To be asked when all subjects and signals were read.
    /// </summary>
    public CaseSubject? CaseOf(string? id) =>
        id is null ? defaultCase ??= Default() : Cases.GetValueOrDefault(id);

    /// <summary>Whether a value is a recorded day that is to be left out; takes note of the fact that has it.</summary>
    public bool LeavesOut<T>(string path, T value, Sort<T> sort)
    {
        if (sort.Dating != Dating.Recorded || value is not LocalDate day || IgnoreAfter is not { } last || day <= last)
            return false;
        withLater.Add(path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)]);
        return true;
    }

    /// <summary>Takes note of a value that concerns more than its own fact.</summary>
    public void Note<T>(string path, JsonElement json, T value, Sort<T> sort)
    {
        if (sort.RefersTo is { } reference)
            Mentions.Add(new Mention(path, json.GetString()!.Trim(), reference));
        else if (sort.Dating == Dating.Recorded && value is LocalDate day && !(day > IgnoreAfter))
            Recorded.Add(new RecordedDay(path, day));
        else if (sort.NamesArea && value is NeighbourhoodCode area && Areas.Add(area.Value))
            Cases.TryAdd(area.Value, CaseSubject.Of(area));
    }

    /// <summary>The case the file names; else that of its first signal; else its first subject.</summary>
    private CaseSubject? Default()
    {
        if (About is not null && Cases.TryGetValue(About, out CaseSubject? named))
            return named;
        return All<Signal>().FirstOrDefault() is { } first && Cases.ContainsKey(first.Value.About.Id)
            ? CaseOf(first.Value)
            : Cases.Values.FirstOrDefault(subject => subject is not AreaCase);
    }

    private CaseSubject CaseOf(Signal signal) => signal.CaseOf(
        All<Household>().FirstOrDefault(item => CaseSubject.Of(item.Value.Id) == signal.About)?.Value);
}
