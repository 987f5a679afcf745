using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Tests.Edges;
using Leefbaarheid.Domain;
using Leefbaarheid.Rules;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>The pages on the rules and on coverage say what the rules do now.</summary>
public sealed class PagesTests
{
    private const string Accept = "LEEFBAARHEID_ACCEPT_PAGES";

    private static readonly Rulebook Rulebook = LeefbaarheidRulebook.Create();

    private static IEnumerable<Rule> Built => BuiltIn.Ids.Select(Rulebook.Find).OfType<Rule>();

    [Fact]
    public void What_a_person_writes_of_a_rule_is_there() =>
        None(Built.SelectMany(rule => ByHand.ProblemsOf(rule.Id)));

    [Fact]
    public void A_page_on_a_rule_says_what_the_rule_does() =>
        None(
            from rule in Built
            where !ByHand.ProblemsOf(rule.Id).Any() && Edge.IsThere(rule.Id)
            from difference in Differences(RulePage.NameOf(rule.Id), new RulePage(rule, ByHand.Of(rule.Id)!).Text())
            select difference);

    [Fact]
    public void Each_sentence_leads_to_rules_and_each_rule_to_samples()
    {
        CoveragePage page = new(Built.ToDictionary(rule => rule.Id, rule => ByHand.Of(rule.Id)!));
        None([.. page.EmptyCells(), .. Differences(CoveragePage.Name, page.Text())]);
    }

    [Fact]
    public void No_sample_shares_more_than_the_page_says() =>
        None(
            from sample in ShownSample.All
            from decision in sample.Decisions
            where decision.Rule != "PRI-01" && decision.Partner is not null
            from field in decision.Fields
            where !MayShare(decision, field)
            select $"{ByHand.NameOf(decision.Rule)}: {field.Name} goes to "
                + $"{PartnerKinds.Words.File(decision.Partner!.Kind)} in {sample.Name}; name it in shares");

    private static bool MayShare(Decision decision, DataField field) =>
        ByHand.Of(decision.Rule) is not { } told
        || told.Shares.ContainsKey("*")
        || told.Shares.GetValueOrDefault(PartnerKinds.Words.File(decision.Partner!.Kind))?.Contains(field.Name) == true;

    /// <summary>The lines that differ, the page being written where it is asked for.</summary>
    private static IEnumerable<string> Differences(string name, string now)
    {
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            Repository.Write(name, now);
        string kept = Repository.Read(name);
        return kept == now ? [] :
        [
            $"{name}: the rules or samples say something else than this page. If that is meant, run the tests once with "
                + $"{Accept}=1 and commit what it writes.",
            .. kept.Split('\n').Except(now.Split('\n')).Select(line => $"  - {line}"),
            .. now.Split('\n').Except(kept.Split('\n')).Select(line => $"  + {line}"),
        ];
    }

    private static void None(IEnumerable<string> problems)
    {
        string[] all = [.. problems];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
