using Leefbaarheid.Abstractions.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Abstractions.Tests.Rulebooks;

/// <summary>What a rulebook refuses or warns of: code, rule, place and text, word for word.</summary>
public sealed class FindingsTests
{
    private static readonly Query<Visit> VisitEach = from s in Town.Streets select new Visit(s.Id);
    private static readonly Query<Letter> WriteEach = from s in Town.Streets select new Letter(s.Id);
    private static readonly Query<Letter> WriteAfterVisit = from v in Town.Visits select new Letter(v.Street);
    private static readonly Query<Visit> VisitAfterLetter = from l in Town.Letters select new Visit(l.Street);

    [Fact]
    public void LFB001_two_rules_with_one_id()
    {
        var findings = FindingsOf(Named("B-01", "Bezoek", VisitEach), Named("B-01", "Brief", WriteEach));

        Assert.Equal(
            [
                $"LFB001 B-01 ({WriteEach.Clause.Place}): The id B-01 is already that of 'Bezoek' " +
                $"({VisitEach.Clause.Place}); give each rule an id of its own.",
            ],
            findings);
    }

    [Fact]
    public void LFB002_a_rule_that_concludes_a_given_type()
    {
        var split = from s in Town.Streets select new Street(s.Id + 1, s.Name);

        var findings = FindingsOf(Named("B-01", "Splits", split));

        Assert.Equal(
            [
                $"LFB002 B-01 ({split.Clause.Place}): It concludes Street, which a host puts as a given fact. " +
                "A type is given or concluded, never both: conclude a type of your own.",
            ],
            findings);
    }

    [Fact]
    public void LFB003_two_relations_of_one_type()
    {
        var others = Fact.Given<Street, string>(s => s.Name);
        var stray = from s in others select new Letter(s.Id);

        var findings = FindingsOf(Named("B-01", "Bezoek", VisitEach), Named("B-02", "Brief", stray));

        Assert.Equal(
            [
                $"LFB003 B-02 ({stray.Clause.Place}): It reads another relation of Street than other rules do. " +
                "A type has one relation: keep it in one static field and use that everywhere.",
            ],
            findings);
    }

    [Fact]
    public void LFB003_a_host_that_names_another_relation_of_a_type_than_the_rules_read()
    {
        var rules = new[] { Named("B-01", "Bezoek", VisitEach) };
        var others = Fact.Given<Street, string>(s => s.Name);

        var refused = Assert.Throws<RulebookException>(() => Rulebook.Create(rules, [others, Town.Visits]));

        Assert.Equal(
            "LFB003: The host names another relation of Street than the rules read. " +
            "A type has one relation: keep it in one static field and use that everywhere.",
            Assert.Single(refused.Findings).ToString());
    }

    [Fact]
    public void LFB004_rules_that_feed_each_other()
    {
        var findings = FindingsOf(
            Named("B-01", "Bezoek", VisitAfterLetter), Named("B-02", "Brief", WriteAfterVisit));

        Assert.Equal(
            [
                $"LFB004 B-01 ({VisitAfterLetter.Clause.Place}): A conclusion depends on itself: " +
                "Letter → B-01 → Visit → B-02 → Letter. Let one of these rules conclude a type of its own, or read " +
                "facts that come before.",
            ],
            findings);
    }

    [Fact]
    public void LFB004_a_rule_that_feeds_itself()
    {
        var again = from v in Town.Visits select new Visit(v.Street + 1);

        var findings = FindingsOf(Named("B-01", "Bezoek", VisitEach), Named("B-02", "Nog een", again));

        Assert.Equal(
            [
                $"LFB004 B-02 ({again.Clause.Place}): A conclusion depends on itself: Visit → B-02 → Visit. Let one " +
                "of these rules conclude a type of its own, or read facts that come before.",
            ],
            findings);
    }

    [Fact]
    public void LFB005_a_relation_that_nobody_fills()
    {
        var findings = FindingsOf(Named("B-02", "Brief", WriteAfterVisit));

        Assert.Equal(
            [
                $"LFB005 B-02 ({WriteAfterVisit.Clause.Place}): It reads Visit, which no rule concludes and no host " +
                "can put, so that it can never conclude. Add the rule that concludes it, or make it a given fact " +
                "(Fact.Given).",
            ],
            findings);
    }

    [Fact]
    public void LFB005_in_the_second_query_of_a_rule_is_told_with_the_place_of_that_query()
    {
        var findings = FindingsOf(Rule.Define("B-02", "Brief", "Letter", WriteEach, WriteAfterVisit));

        Assert.StartsWith(
            $"LFB005 B-02 ({WriteAfterVisit.Clause.Place}): ", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OVL-021")]
    [InlineData("OVL-0211")]
    [InlineData("OVL-")]
    [InlineData("XXL-02")]
    [InlineData("OVL-11")]
    [InlineData("L-02")]
    [InlineData("xxovl-02")]
    public void LFB006_an_id_is_near_where_two_letters_are_other_ones_missing_or_too_many(string id) =>
        Assert.EndsWith("; did you mean OVL-02?", MissingSuppressionOf(id), StringComparison.Ordinal);

    [Theory]
    [InlineData("OVL-02111")]
    [InlineData("OVL")]
    [InlineData("XXX-02")]
    [InlineData("OVL111")]
    [InlineData("-02")]
    public void LFB006_an_id_is_not_near_where_three_are(string id) =>
        Assert.EndsWith("there is no rule by that id.", MissingSuppressionOf(id), StringComparison.Ordinal);

    [Fact]
    public void LFB006_a_suppression_of_a_rule_that_is_not_there_suggests_the_nearest_id()
    {
        var findings = FindingsOf(
            Named("OVL-02", "Bezoek", VisitEach),
            Named("BB-01", "Brief", WriteEach).Suppresses("OVL-2", "PRI-17"));

        Assert.Equal(
            [
                $"LFB006 BB-01 ({WriteEach.Clause.Place}): It suppresses OVL-2, and there is no rule by that id; " +
                "did you mean OVL-02?",
                $"LFB006 BB-01 ({WriteEach.Clause.Place}): It suppresses PRI-17, and there is no rule by that id.",
            ],
            findings);
    }

    [Fact]
    public void LFB007_rules_that_suppress_each_other()
    {
        var findings = FindingsOf(
            Named("B-01", "Bezoek", VisitEach).Suppresses("B-02"),
            Named("B-02", "Brief", WriteEach).Suppresses("B-01"));

        Assert.Equal(
            [
                $"LFB007 B-01 ({VisitEach.Clause.Place}): Rules suppress each other in a circle: B-01 → B-02 → B-01. " +
                "Remove one of these suppressions.",
            ],
            findings.Where(finding => !finding.StartsWith("LFB014", StringComparison.Ordinal)));
    }

    [Fact]
    public void LFB010_a_rule_blocks_or_names_one_that_is_not_there()
    {
        var findings = FindingsOf(
            Named("OVL-02", "Bezoek", VisitEach),
            Named("BB-01", "Brief", WriteEach).Blocks("OVL-2").Names("OVL-02", "PRI-17"));

        Assert.Equal(
            [
                $"LFB010 BB-01 ({WriteEach.Clause.Place}): It blocks OVL-2, and there is no rule by that id; " +
                "did you mean OVL-02?",
                $"LFB010 BB-01 ({WriteEach.Clause.Place}): It names PRI-17, and there is no rule by that id.",
            ],
            findings);
    }

    [Fact]
    public void LFB014_a_suppression_or_block_that_nobody_carries_out()
    {
        var visit = Named("B-01", "Bezoek", VisitEach);
        var write = Named("B-02", "Brief", WriteEach);

        Assert.Equal(
            [
                $"LFB014 B-02 ({WriteEach.Clause.Place}): It is to keep B-01 away, and no rule of this rulebook carries " +
                "that out, so that both would be told. Add the rule that weighs them (see Rule.Weighs), or have the " +
                "rulebook made by what makes that rule.",
            ],
            FindingsOf(visit, write.Suppresses("B-01")));
        Assert.Single(FindingsOf(visit, write.Blocks("B-01")));
        Assert.Empty(Rulebook.Create([visit, write.Names("B-01")], [Town.Visits, Fact.Concluded<Letter>()]).Findings);
    }

    [Fact]
    public void LFB014_a_rule_that_the_one_that_weighs_does_not_know()
    {
        var visit = Named("B-01", "Bezoek", VisitEach);
        var other = Named("B-03", "Nog een bezoek", VisitEach).Suppresses("B-01");
        Rule Weighing(params Rule[] known) => Named("B-02", "Brief", WriteAfterVisit).Weighs(known);

        Assert.Equal(
            [
                $"LFB014 B-03 ({VisitEach.Clause.Place}): It concludes Visit, which B-02 weighs without knowing of this " +
                "rule, so that what it suppresses would be told all the same. Give it to what makes B-02, among the " +
                "rules of your own, in place of adding it to a list of rules.",
            ],
            FindingsOf(visit, other, Weighing(visit)));
        Assert.Single(FindingsOf(visit, other, Weighing(visit, Named("B-03", "Ouder", VisitEach))));
        Assert.Empty(Rulebook.Create([visit, other, Weighing(visit, other)], [Fact.Concluded<Letter>()]).Findings);
    }

    [Fact]
    public void What_others_found_is_told_with_the_rest()
    {
        var warning = new Finding("X001", FindingSeverity.Warning, "B-01", "", "Kijk hiernaar.");

        Assert.Equal(["LFB009", "X001"], Rulebook.Create([Named("B-01", "Bezoek", VisitEach)], found: [warning])
            .Findings.Select(finding => finding.Code));
        Assert.Throws<RulebookException>(() => Rulebook.Create(
            [Named("B-01", "Bezoek", VisitEach)], found: [warning with { Severity = FindingSeverity.Error }]));
    }

    [Fact]
    public void LFB008_a_conclusion_that_holds_a_live_group()
    {
        var heaps =
            from s in Town.Streets
            join c in Town.Complaints on s.Id equals c.Street into complaints
            select new Heap(s.Id, complaints);
        var bare = Town.Complaints.GroupBy(c => c.Street);

        var findings = FindingsOf(
            [Fact.Concluded<Heap>(), Fact.Concluded<Grouping<int, Complaint>>()],
            Named("B-01", "Hoop", heaps),
            Named("B-02", "Kaal", bare));

        Assert.Equal(
            [
                $"LFB008 B-01 ({heaps.Clause.Place}): Its conclusion Heap holds a live group (Complaints), which " +
                "goes on changing. Select a count, or a copy with value equality.",
                $"LFB008 B-02 ({bare.Clause.Place}): Its conclusion Grouping<int, Complaint> holds a live group " +
                "(Grouping<int, Complaint>), which goes on changing. Select a count, or a copy with value equality.",
            ],
            findings);
    }

    [Fact]
    public void LFB009_a_conclusion_that_nobody_reads_is_only_a_warning()
    {
        var rulebook = Rulebook.Create([Named("B-01", "Bezoek", VisitEach)]);

        var finding = Assert.Single(rulebook.Findings);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(
            $"LFB009 B-01 ({VisitEach.Clause.Place}): Nobody reads its conclusion Visit. If it is output, name it " +
            "where the rulebook is made: Rulebook.Create(rules, host: [Fact.Concluded<Visit>()]), or the field that " +
            "holds its relation.",
            finding.ToString());
        Assert.Empty(Rulebook.Create([Named("B-01", "Bezoek", VisitEach)], [Town.Visits]).Findings);
        Assert.Empty(Rulebook.Create([Named("B-01", "Bezoek", VisitEach)], host: [Fact.Concluded<Visit>()]).Findings);
    }

    [Fact]
    public void LFB009_a_conclusion_without_a_name_of_its_own_is_to_be_a_record()
    {
        var finding = Assert.Single(
            Rulebook.Create([Named("B-01", "Bezoek", Town.Streets.Select(s => new { s.Id, s.Name }))]).Findings);

        Assert.Equal(
            "Nobody reads its conclusion { int, string }. If it is output, let it be a record of its own and name it " +
            "where the rulebook is made: Rulebook.Create(rules, host: [Fact.Concluded<X>()]), or the field that " +
            "holds its relation.",
            finding.Message);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var refused = Assert.Throws<RulebookException>(() => Rulebook.Create(
            [
                Named("B-01", "Brief", WriteAfterVisit).Suppresses("B-02"),
                Named("B-01", "Nog een brief", WriteEach),
            ]));

        Assert.Equal(["LFB001", "LFB005", "LFB006", "LFB009"], refused.Findings.Select(f => f.Code));
        Assert.Equal(
            "The rules do not make a rulebook:" + string.Concat(refused.Findings.Select(f => $"\n  {f}")),
            refused.Message);
    }

    [Fact]
    public void A_null_rule_or_relation_is_named_by_its_place()
    {
        var rule = Named("B-01", "Bezoek", VisitEach);

        var noRule = Assert.Throws<ArgumentException>(() => Rulebook.Create([rule, null!]));
        var noRelation = Assert.Throws<ArgumentException>(() => Rulebook.Create([rule], [null!]));

        Assert.StartsWith(
            "The rule at place 2 is null; a static field that is read before it is set is the usual cause.",
            noRule.Message,
            StringComparison.Ordinal);
        Assert.StartsWith("The relation at place 1 is null;", noRelation.Message, StringComparison.Ordinal);
    }

    private static string MissingSuppressionOf(string id) => Assert.Single(
        FindingsOf(Named("OVL-02", "Bezoek", VisitEach), Named("AAAAAAAAA", "Brief", WriteEach).Suppresses(id)));

    private static Rule Named(string id, string title, Branch branch) => Rule.Define(id, title, title, branch);

    private static IEnumerable<string> FindingsOf(params Rule[] rules) =>
        FindingsOf([Town.Visits, Town.Letters], rules);

    private static IEnumerable<string> FindingsOf(IRelation[] host, params Rule[] rules) =>
        Assert.Throws<RulebookException>(() => Rulebook.Create(rules, host)).Findings.Select(f => f.ToString());
}
