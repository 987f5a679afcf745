using PublicApiGenerator;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>The public API of each library is a file that is looked at when it changes.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "LEEFBAARHEID_ACCEPT_API";

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes =
        [
            "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
            "System.Runtime.CompilerServices.IsReadOnlyAttribute",
        ],
    };

    public static TheoryData<string> Names => Libraries.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_api_is_the_reviewed_one(string library)
    {
        string path = Path.Combine(
            Repository.Root, "tests", "Leefbaarheid.Conventions.Tests", "PublicApi", $"{library}.txt");
        string now = Libraries.Named(library).GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, now);
        string reviewed = File.Exists(path) ? File.ReadAllText(path) : "";

        Offenders.None(
            Differences(reviewed.Split('\n'), now.Split('\n')),
            $"The public API of {library} is not what was reviewed. If it is meant, run the tests once with " +
            $"{Accept}=1, look at the difference that git shows, and commit {Repository.Name(path)}:");
    }

    private static IEnumerable<string> Differences(string[] reviewed, string[] now) =>
    [
        .. reviewed.Except(now).Where(line => line.Length > 0).Select(line => $"- {line.Trim()}"),
        .. now.Except(reviewed).Where(line => line.Length > 0).Select(line => $"+ {line.Trim()}"),
        .. reviewed.Length > 1 && !reviewed.SequenceEqual(now) && reviewed.ToHashSet().SetEquals(now)
            ? ["  the same lines in another order or number"]
            : Array.Empty<string>(),
    ];
}
