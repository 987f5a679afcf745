using Leefbaarheid.Cli.Tests.Answers;
using Leefbaarheid.Cli.Tests.Edges;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;

namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>A sample with the advice on it.</summary>
internal sealed class ShownSample
{
    private readonly Asked asked;

    private ShownSample(string path)
    {
        asked = new Asked(File.ReadAllBytes(path));
        Name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        NoRuleMatched = asked.Session.Conclusions<NoRuleMatched>();
        Names = string.Join(' ', asked.Facts.Partners.Select(partner => partner.Name));
        Decisions = [.. asked.Session.Conclusions<Decision>().Order(DecisionOrder.Instance)];
    }

    /// <summary>The cases, then both sides of every rule.</summary>
    public static IReadOnlyList<ShownSample> All { get; } =
    [
        .. Sample.All.Concat(Edge.Files).Select(path => new ShownSample(path)),
    ];

    /// <summary>Its file, from the root of the repository.</summary>
    public string Name { get; }

    public bool IsCase => Name.StartsWith("samples/cases/", StringComparison.Ordinal);

    public string ShortName => Path.GetFileNameWithoutExtension(Name);

    public Session Session => asked.Session;

    public CaseSubject About => asked.Facts.About!;

    public string At => NodaTime.Text.LocalDatePattern.Iso.Format(asked.Facts.At);

    /// <summary>In the order of the output.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    public IReadOnlyList<NoRuleMatched> NoRuleMatched { get; }

    /// <summary>The names of its partners, however those are spelt.</summary>
    public string Names { get; }

    public static ShownSample OfEdge(string rule, string side) =>
        All.Single(sample => sample.ShortName == $"{rule}-{side}");

    public bool Shows(string rule) => Decisions.Any(decision => decision.Rule == rule);
}
