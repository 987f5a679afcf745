using System.Text.Encodings.Web;
using System.Text.Json;

namespace Leefbaarheid.Mutation.Telling;

/// <summary>Results, a line of JSON each, as they come: a run that is broken off goes on where it was.</summary>
internal sealed class ResultFile
{
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, IgnoreReadOnlyProperties = true };

    private readonly string path;
    private readonly Dictionary<string, Result> before;
    private readonly Lock writing = new();

    public ResultFile(string path)
    {
        this.path = path;
        before = (File.Exists(path) ? File.ReadLines(path) : [])
            .Select(line => JsonSerializer.Deserialize<Result>(line, Readable)!)
            .DistinctBy(result => result.Key)
            .ToDictionary(result => result.Key);
    }

    /// <summary>What became of a mutant in an earlier run on the same text, or nothing.</summary>
    public Result? Of(Mutant mutant) => before.GetValueOrDefault(mutant.Key);

    public void Add(Result result)
    {
        lock (writing)
            File.AppendAllText(path, JsonSerializer.Serialize(result, Readable) + "\n");
    }
}
