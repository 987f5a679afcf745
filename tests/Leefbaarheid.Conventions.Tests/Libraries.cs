using System.Reflection;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;
using Leefbaarheid.Testing;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>The assemblies that are packages.</summary>
internal static class Libraries
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(Answer).Assembly, typeof(Rule).Assembly, typeof(Session).Assembly, typeof(LeefbaarheidRulebook).Assembly,
        typeof(CaseReader).Assembly, typeof(Adviser).Assembly, typeof(Scenario).Assembly,
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(a => a.GetName().Name!)];

    public static Assembly Named(string name) => All.Single(a => a.GetName().Name == name);
}
