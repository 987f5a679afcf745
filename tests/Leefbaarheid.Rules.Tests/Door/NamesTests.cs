using System.Text.RegularExpressions;
using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Door;

public sealed partial class NamesTests
{
    private const string Monday = "2026-11-23";
    private const string Behind = "behind the rule's Define, so that the id is checked before any fact is put.";

    [Fact]
    public void LFB010_an_own_rule_that_blocks_or_names_one_that_is_not_there()
    {
        Rule own = Own.Blocking("EIG-01").Blocks("OVL-2").Names("OVL-99");

        Assert.Equal(
            [
                $"LFB010 EIG-01 ({own.Place}): It blocks OVL-2, and there is no rule by that id; did you mean OVL-02?",
                $"LFB010 EIG-01 ({own.Place}): It names OVL-99, and there is no rule by that id; did you mean OVL-01?",
            ],
            Refused.For(() => LeefbaarheidRulebook.Create(own: [own])));
    }

    [Fact]
    public void LFB011_an_own_rule_keeps_no_rule_of_safety_away()
    {
        Rule own = Own.Acting("EIG-01").Suppresses("VEI-01", "OVL-01").Blocks("PRI-02").Names("HG-01");

        Assert.Equal(
            [
                $"LFB011 EIG-01 ({own.Place}): It suppresses VEI-01, a rule that guards people, whose advice an own rule "
                    + "cannot keep away. Leave it out; to have other advice in its place, replace VEI-01 (replacing).",
                $"LFB011 EIG-01 ({own.Place}): It blocks PRI-02, a rule that guards people, whose advice an own rule "
                    + "cannot keep away. Leave it out; to have other advice in its place, replace PRI-02 (replacing).",
            ],
            Refused.For(() => LeefbaarheidRulebook.Create(own: [own])));
    }

    [Fact]
    public void LFB011_holds_for_a_rule_in_the_place_of_a_built_in_one() => Assert.Contains(
        "LFB011",
        Assert.Throws<RulebookException>(
            () => LeefbaarheidRulebook.Create(replacing: [Own.Acting("VEI-01").Suppresses("HG-01")]))
            .Findings.Select(finding => finding.Code));

    [Fact]
    public void A_block_that_its_rule_does_not_say_is_told_and_the_advice_goes_on()
    {
        Rule own = Own.Blocking("EIG-01", BlockTarget.Rule("OVL-1"));

        Assert.Equal(
            "EIG-01 (Block, household h1) holds back OVL-1, which its rule does not say of itself. Write "
                + $".Blocks(\"OVL-1\") {Behind}",
            Told(own, out Session session));
        Assert.Contains(session.Conclusions<Decision>(), d => d.Rule == "OVL-01");
    }

    [Theory]
    [InlineData("leaves OVL-02 standing, which its rule does not say of itself.")]
    [InlineData("goes with OVL-2, and no rule that proposes has that id.")]
    public void What_a_decision_leaves_standing_or_goes_with_is_known(string mistake)
    {
        Rule own = Own.Acting("EIG-01", mistake.StartsWith("leaves", StringComparison.Ordinal)
            ? act => act with { LeavesStanding = ["OVL-02"] }
            : act => act with { StandsWith = "OVL-2" });
        string id = mistake.Split(' ')[mistake.StartsWith("leaves", StringComparison.Ordinal) ? 1 : 2].TrimEnd(',');

        Assert.Equal(
            $"EIG-01 (Act, household h1) {mistake} Write .Names(\"{id}\") {Behind}", Told(own, out _));
    }

    [Fact]
    public void What_is_said_may_be_done()
    {
        Rule act = Own.Acting("EIG-01", act => act with { LeavesStanding = ["OVL-02", "OVL-03"], StandsWith = "OVL-01" })
            .Suppresses("OVL-02")
            .Names("OVL-03", "OVL-01");
        Rule block = Own.Blocking("EIG-02", BlockTarget.Rule("OVL-05")).Blocks("OVL-05");

        Assert.Empty(Failures([act, block], out _));
    }

    [Fact]
    public void A_decision_has_the_card_of_a_rule()
    {
        RuleHead other = Own.Head("EIG-1");
        Rule own = Own.Head("EIG-01").Define(Facts.Signals.Select(signal => other.Warn(Advised.By(signal))));

        Assert.Equal(
            "EIG-1 (Warn, household h1) is of no rule that proposes: no rule has that id. Make a decision from the head of "
                + "its own rule.",
            Told(own, out _));
    }

    [Fact]
    public void An_own_block_on_a_kind_of_partner_does_not_reach_a_rule_of_safety()
    {
        Rule own = Own.Blocking("EIG-01", BlockTarget.Partner(PartnerKind.SafeHome));
        Signal signal = Signal("s1", SignalCategory.DomesticViolence, 2, Monday) with
        {
            Threshold = ReportingThreshold.Structural,
        };

        Failure failure = Assert.Single(Failures([own], out Session session, signal));

        Assert.Equal(
            "EIG-01 (Block, household h1) would hold back what HG-02 proposes, a rule that guards people; that goes on. "
                + "Block rules by their ids.",
            failure.Error.Message);
        Assert.Contains(session.Conclusions<Decision>(), d => d is Refer { Rule: "HG-02" });
    }

    [Fact]
    public void Every_id_in_the_file_of_a_built_in_rule_is_declared_or_still_to_be_built()
    {
        IReadOnlyList<Rule> rules = LeefbaarheidRulebook.Create().Rules;
        string[] built = [.. rules.Select(rule => rule.Id)];
        var files = Directory.EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileName(file));

        Assert.Empty(
            from rule in rules
            from file in files[rule.Place.Split(':')[0]]
            from id in RuleId().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Distinct()
            where id != rule.Id
                && !rule.Suppressed.Contains(id) && !rule.Blocked.Contains(id) && !rule.Named.Contains(id)
                && (built.Contains(id) || !BuiltIn.Ids.Contains(id))
            select $"{rule.Id} names {id} in {rule.Place} and does not say so");
    }

    private static string Told(Rule own, out Session session) =>
        Assert.Single(Failures([own], out session)).Error.Message;

    private static IReadOnlyList<Failure> Failures(Rule[] own, out Session session, Signal? signal = null)
    {
        session = new World(Monday, own: own)
            .With(signal ?? Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance))
            .Session;
        session.Evaluate();
        return session.Failures;
    }

    private static string Sources()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "src", "Leefbaarheid.Rules");
    }

    [GeneratedRegex("\"([A-Z]{2,4}-[0-9]{2})\"")]
    private static partial Regex RuleId();
}
