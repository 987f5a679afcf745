using System.Xml.Linq;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>Two roots that do not know each other; packs never see the engine; the engine knows no word of the field.</summary>
public sealed class LayeringTests
{
    /// <summary>What each project may reference. A project that is not here has no layer yet: give it a row.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Leefbaarheid.Domain"] = ["NodaTime"],
        ["Leefbaarheid.Abstractions"] = ["NodaTime"],
        ["Leefbaarheid.Engine"] = ["NodaTime", "Leefbaarheid.Abstractions"],
        ["Leefbaarheid.Rules"] = ["NodaTime", "Leefbaarheid.Domain", "Leefbaarheid.Abstractions"],
        ["Leefbaarheid.Testing"] =
            ["NodaTime", "Leefbaarheid.Domain", "Leefbaarheid.Abstractions", "Leefbaarheid.Engine", "Leefbaarheid.Rules"],
        ["Leefbaarheid.Json"] =
        [
            "NodaTime", "NodaTime.Serialization.SystemTextJson", "FluentValidation",
            "Leefbaarheid.Domain", "Leefbaarheid.Abstractions", "Leefbaarheid.Rules",
        ],
        ["Leefbaarheid.Hosting"] =
        [
            "NodaTime", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Options",
            "Leefbaarheid.Domain", "Leefbaarheid.Abstractions", "Leefbaarheid.Engine", "Leefbaarheid.Rules",
            "Leefbaarheid.Json",
        ],
        ["Leefbaarheid.Cli"] =
        [
            "NodaTime", "System.CommandLine", "Spectre.Console",
            "Leefbaarheid.Domain", "Leefbaarheid.Abstractions", "Leefbaarheid.Engine", "Leefbaarheid.Rules",
            "Leefbaarheid.Json", "Leefbaarheid.Hosting",
        ],
    };

    [Fact]
    public void No_project_references_what_its_layer_may_not_see() =>
        Offenders.None(
            from project in Repository.Projects("src")
            let name = Path.GetFileNameWithoutExtension(project)
            from reference in References(project)
            where !Allowed.GetValueOrDefault(name, []).Contains(reference)
            select $"{name} → {reference}",
            "These arrows are not drawn; see CONTRIBUTING.md, 'Where does it go?':");

    [Fact]
    public void Every_project_has_a_layer() =>
        Offenders.None(
            Repository.Projects("src").Select(p => Path.GetFileNameWithoutExtension(p)).Except(Allowed.Keys),
            "These projects have no layer; give each a row in LayeringTests:");

    private static IEnumerable<string> References(string project)
    {
        XElement root = XElement.Load(project);
        return
        [
            .. root.Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))),
            .. root.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value),
        ];
    }
}
