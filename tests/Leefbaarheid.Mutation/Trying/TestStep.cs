namespace Leefbaarheid.Mutation.Trying;

/// <summary>Some tests of a project, run at once.</summary>
/// <param name="Name">For people.</param>
/// <param name="Project">The test project.</param>
/// <param name="Filters">Which of its tests, as its executable reads them.</param>
internal sealed record TestStep(string Name, string Project, ImmutableArray<string> Filters)
{
    private const string Refusals = "Leefbaarheid.Abstractions.Tests.Queries.RefusedTests";
    private const string EngineLaws = "Leefbaarheid.Engine.Tests.Laws";
    private const string Retained = "Leefbaarheid.Engine.Tests.Retained";
    private const string Many = "Leefbaarheid.Engine.Tests.Sharing.ManyOfThemTests";
    private const string RulesLaws = "Leefbaarheid.Rules.Tests.Laws";
    private static readonly string[] Besides = ["-namespace-", Retained, "-class-", Many];

    /// <summary>
    /// In the order that finds most soonest. Laws come after plain tests: one that fails looks long for the smallest
    /// history that makes it fail. What compiles queries, puts in many facts or looks at memory is slow as well.
    /// </summary>
    public static ImmutableArray<TestStep> All { get; } =
    [
        new("Abstractions", "Leefbaarheid.Abstractions.Tests", ["-class-", Refusals]),
        new("Engine", "Leefbaarheid.Engine.Tests", ["-namespace-", EngineLaws, .. Besides]),
        new("laws of the engine", "Leefbaarheid.Engine.Tests", ["-namespace", EngineLaws]),
        new("much in the engine", "Leefbaarheid.Engine.Tests", ["-class", Many]),
        new("what the engine retains", "Leefbaarheid.Engine.Tests", ["-namespace", Retained]),
        new("refused queries", "Leefbaarheid.Abstractions.Tests", ["-class", Refusals]),
        new("Json", "Leefbaarheid.Json.Tests", []),
        new("Cli", "Leefbaarheid.Cli.Tests", []),
        new("Rules", "Leefbaarheid.Rules.Tests", ["-namespace-", RulesLaws]),
        new("laws of the rules", "Leefbaarheid.Rules.Tests", ["-namespace", RulesLaws]),
    ];
}
