namespace Leefbaarheid.Rules.Tests.Door;

/// <summary>What a rulebook is refused for, as text.</summary>
internal static class Refused
{
    public static IEnumerable<string> For(Func<Rulebook> create) =>
        Assert.Throws<RulebookException>(create).Findings.Select(finding => finding.ToString());
}
