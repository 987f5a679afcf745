using System.Text.RegularExpressions;
using Xunit;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>What a page links to is there: the file, and in it the heading.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_leads_somewhere() =>
        Offenders.None(
            from page in Pages()
            from link in Link().Matches(Code().Replace(Repository.Read(page), "")).Select(match => match.Groups[1].Value)
            where !link.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(page, link)
            select $"{page}: {link}",
            "These links lead nowhere:");

    private static IEnumerable<string> Pages() =>
        from path in Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(new[] { "docs", "src", "samples", "benchmarks" }.SelectMany(folder => Directory.EnumerateFiles(
                Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
        let page = Repository.Name(path)
        where !page.Contains("/bin/", StringComparison.Ordinal) && !page.Contains("/obj/", StringComparison.Ordinal)
        orderby page
        select page;

    private static bool LeadsSomewhere(string page, string link)
    {
        string[] parts = link.Split('#');
        string path = parts[0].Length == 0
            ? Path.Combine(Repository.Root, page)
            : Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, parts[0]));
        return Directory.Exists(path)
            || (File.Exists(path) && (parts.Length == 1 || Anchors(File.ReadAllText(path)).Contains(parts[1])));
    }

    /// <summary>The anchors of headings, as a page of Markdown is mostly shown: lower case, hyphens, no other signs.</summary>
    private static IEnumerable<string> Anchors(string page) =>
        from match in Heading().Matches(page)
        select NoAnchor().Replace(match.Groups[1].Value.TrimEnd().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
