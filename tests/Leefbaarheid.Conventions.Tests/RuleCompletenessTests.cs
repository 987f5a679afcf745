using System.Reflection;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Rules;
using Leefbaarheid.Rules.Tests;
using Xunit;
using Xunit.v3;

namespace Leefbaarheid.Conventions.Tests;

/// <summary>A rule of the built-in rulebook can be named, traced to a source, and is shown at both of its sides.</summary>
public sealed class RuleCompletenessTests
{
    private static readonly Rulebook BuiltIn = LeefbaarheidRulebook.Create();

    [Fact]
    public void Every_rule_has_a_title_in_each_language_and_a_source() =>
        Offenders.None(
            from rule in BuiltIn.Rules
            from lack in new[]
            {
                string.IsNullOrWhiteSpace(rule.Id) ? "an id" : null,
                string.IsNullOrWhiteSpace(rule.DutchTitle) ? "a Dutch title" : null,
                string.IsNullOrWhiteSpace(rule.EnglishTitle) ? "an English title" : null,
                rule.DutchTitle == rule.EnglishTitle ? "an English title of its own" : null,
                rule.Sources.IsEmpty ? "a source" : null,
            }
            where lack is not null
            select $"{rule.Id} ({rule.Place}) lacks {lack}",
            "Complete these rules:");

    [Fact]
    public void Every_rule_has_a_test_in_which_it_concludes() =>
        Offenders.None(
            Without(Marked<ConcludesAttribute>(mark => mark.Rule)),
            "Write a test in Leefbaarheid.Rules.Tests, marked [Concludes(id)], for these rules:");

    [Fact]
    public void Every_rule_has_a_test_in_which_it_does_not_conclude() =>
        Offenders.None(
            Without(Marked<DoesNotConcludeAttribute>(mark => mark.Rule)),
            "Write a test in Leefbaarheid.Rules.Tests, marked [DoesNotConclude(id)], for these rules:");

    [Fact]
    public void No_test_is_marked_with_a_rule_that_is_not_there() =>
        Offenders.None(
            Marked<ConcludesAttribute>(mark => mark.Rule)
                .Union(Marked<DoesNotConcludeAttribute>(mark => mark.Rule))
                .Where(id => BuiltIn.Find(id) is null)
                .Order(StringComparer.Ordinal),
            "These ids are those of no rule:");

    private static IEnumerable<string> Without(HashSet<string> marked) =>
        BuiltIn.Rules.Where(rule => !marked.Contains(rule.Id)).Select(rule => $"{rule.Id} {rule.DutchTitle} ({rule.Place})");

    /// <summary>The ids on tests that run: a mark on a method that is no test shows nothing.</summary>
    private static HashSet<string> Marked<TMark>(Func<TMark, string> rule)
        where TMark : Attribute =>
        [
            .. typeof(ConcludesAttribute).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .Where(method => method.GetCustomAttributes().OfType<IFactAttribute>().Any(fact => fact.Skip is null))
                .SelectMany(method => method.GetCustomAttributes<TMark>())
                .Select(rule),
        ];
}
