namespace Leefbaarheid.Mutation.Trying;

/// <summary>Some tests of a project, run at once.</summary>
/// <param name="Name">For people.</param>
/// <param name="Project">The test project.</param>
/// <param name="Filters">Which of its tests, as its executable reads them.</param>
internal sealed record TestStep(string Name, string Project, ImmutableArray<string> Filters)
{
    private const string Refusals = "Leefbaarheid.Abstractions.Tests.Queries.RefusedTests";
    private const string EngineLaws = "Leefbaarheid.Engine.Tests.Laws";
    private const string RulesLaws = "Leefbaarheid.Rules.Tests.Laws";

    /// <summary>
    /// In the order that finds most soonest. Laws come after plain tests: one that fails looks long for the smallest
    /// history that makes it fail. What compiles queries is slow and sees signatures alone.
    /// </summary>
    public static ImmutableArray<TestStep> All { get; } =
    [
        new("Abstractions", "Leefbaarheid.Abstractions.Tests", ["-class-", Refusals]),
        new("Engine", "Leefbaarheid.Engine.Tests", ["-namespace-", EngineLaws]),
        new("laws of the engine", "Leefbaarheid.Engine.Tests", ["-namespace", EngineLaws]),
        new("refused queries", "Leefbaarheid.Abstractions.Tests", ["-class", Refusals]),
        new("Json", "Leefbaarheid.Json.Tests", []),
        new("Cli", "Leefbaarheid.Cli.Tests", []),
        new("Rules", "Leefbaarheid.Rules.Tests", ["-namespace-", RulesLaws]),
        new("laws of the rules", "Leefbaarheid.Rules.Tests", ["-namespace", RulesLaws]),
    ];
}
