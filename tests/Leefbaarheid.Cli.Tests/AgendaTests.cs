using System.Text;
using System.Text.Json.Nodes;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Domain;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>An agenda is the difference of the advice of one day and of the next, for each day.</summary>
public sealed class AgendaTests
{
    private const int FewestDays = 30;
    private const int MostDays = 400;
    private static readonly FileAdviser Adviser = new(new Adviser(LeefbaarheidRulebook.Create()));

    public static TheoryData<string> Samples => [.. Sample.All.Concat(Edges).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_day_tells_what_two_advices_differ_in(string name)
    {
        ReadCase file = new(Facts(name), null);
        CaseAgenda agenda = Adviser.LookAhead(file, null);
        Dictionary<LocalDate, AgendaDay> told = agenda.Days.ToDictionary(day => day.On);
        Assert.False(agenda.IsCut);
        Assert.Equal(agenda.Days.OrderBy(day => day.On), agenda.Days);
        CaseAdvice before = Advice(file, agenda.At);
        foreach (LocalDate day in DaysToTry(agenda))
        {
            if (before.At != day.PlusDays(-1))
                before = Advice(file, day.PlusDays(-1));
            CaseAdvice after = Advice(file, day);
            Assert.Equal(Difference(before, after), told.GetValueOrDefault(day) ?? new AgendaDay(day));
            before = after;
        }
    }

    [Fact]
    public void It_ends_where_it_is_told_to()
    {
        CaseFacts facts = Facts("C2.json");
        LocalDate change = Adviser.LookAhead(new(facts, null), null).Days[0].On;
        Assert.Empty(Adviser.LookAhead(new(facts, null), change.PlusDays(-1)).Days);
        Assert.Single(Adviser.LookAhead(new(facts, null), change).Days);
    }

    [Fact]
    public void Text_and_json_tell_each_day_and_what_comes_and_goes()
    {
        string text = ToolRun.Of("agenda", Sample.Path("C2")).Output;
        foreach (string part in (string[])
        [
            "Agenda na maandag 23 november 2026 (2026-11-23)", "zondag 21 februari 2027 (2027-02-21)",
            "Erbij           OVL-01 Eerst zelf in gesprek", "Vervalt         BB-01 Verwijzen naar buurtbemiddeling",
            "Hoofdadvies     huishouden H1: OVL-01",
        ])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }

        JsonNode day = JsonNode.Parse(ToolRun.Of("agenda", Sample.Path("C2"), "--format", "json").Output)!["days"]![0]!;
        Assert.Equal("2027-02-21", (string)day["on"]!);
        Assert.Equal(["OVL-01", "OVL-01"], day["began"]!.AsArray().Select(one => (string)one!["rule"]!));
        Assert.Equal(["BB-01", "PRI-01"], day["ended"]!.AsArray().Select(one => (string)one!["rule"]!));
        Assert.Equal("OVL-01", (string)day["primaries"]![0]!["primary"]!);
    }

    [Fact]
    public void Where_nothing_changes_it_says_so()
    {
        Assert.Contains(
            "Zonder nieuwe feiten verandert er niets.",
            ToolRun.Of("agenda", Sample.Path("C2"), "--until", "2026-12-01").Output,
            StringComparison.Ordinal);
        JsonNode agenda = JsonNode.Parse(
            ToolRun.Of("agenda", Sample.Path("C2"), "--until", "2026-12-01", "--format", "json").Output)!;
        Assert.Equal("2026-12-01", (string)agenda["until"]!);
        Assert.Empty(agenda["days"]!.AsArray());
    }

    [Fact]
    public void A_last_day_before_that_of_the_advice_is_refused()
    {
        Assert.Equal(
            new ToolRun(2, "", "leefbaarheid: --until: geef 2026-11-23, de dag van het advies, of een latere dag.\n"),
            ToolRun.Of("agenda", Sample.Path("C2"), "--until", "2026-11-22"));
        Assert.Equal(0, ToolRun.Of("agenda", Sample.Path("C2"), "--until", "2026-11-23").ExitCode);
    }

    [Fact]
    public void After_the_most_days_of_change_it_says_that_there_is_more()
    {
        ReadCase file = new(Facts("C2b.json"), null);
        CaseAgenda whole = Adviser.LookAhead(file, null);
        Assert.Equal(2, whole.Days.Count);
        Assert.False(Adviser.LookAhead(file, null, most: 2).IsCut);
        Assert.False(Adviser.LookAhead(file, whole.Days[0].On, most: 1).IsCut);

        CaseAgenda cut = Adviser.LookAhead(file, null, most: 1);
        Assert.True(cut.IsCut);
        Assert.Equal(whole.Days[0], Assert.Single(cut.Days));
        Assert.EndsWith(
            "\n  \"more\": true\n}\n",
            Encoding.UTF8.GetString(AgendaJson.Write([cut], Language.Dutch)),
            StringComparison.Ordinal);
        Page page = new(100);
        new AgendaText(page, new Labels(Language.Dutch)).Write(cut, "x.json");
        Assert.Equal("Er volgt meer: dit zijn de eerste 1000 dagen waarop iets verandert.", page.Lines[^1].Text);
        Assert.Equal(1000, CaseAgenda.MostDays);
    }

    [Fact]
    public void A_wrong_last_day_is_told() =>
        Assert.Contains(
            "--until: geef een datum als 2026-11-23",
            ToolRun.Of("agenda", Sample.Path("C2"), "--until", "morgen").Error,
            StringComparison.Ordinal);

    // Each day up to the last change, of more than a year each of the first year and those around the later changes.
    private static IEnumerable<LocalDate> DaysToTry(CaseAgenda agenda)
    {
        int last = agenda.Days.Count == 0 ? 0 : Period.DaysBetween(agenda.At, agenda.Days[^1].On);
        return Enumerable.Range(1, Math.Clamp(last, FewestDays, MostDays)).Select(agenda.At.PlusDays)
            .Concat(agenda.Days.SelectMany(day => Enumerable.Range(-1, 3).Select(day.On.PlusDays)))
            .Where(day => day > agenda.At).Distinct().Order();
    }

    private static AgendaDay Difference(CaseAdvice before, CaseAdvice after)
    {
        Dictionary<DecisionKey, Decision> old = before.Decisions.ToDictionary(decision => decision.Key);
        Dictionary<DecisionKey, Decision> now = after.Decisions.ToDictionary(decision => decision.Key);
        ValueList<NoRuleMatched> unanswered = after.NoRuleMatched.Except(before.NoRuleMatched).ToValueList();
        ValueList<Primary> primaries = after.Primaries.Except(before.Primaries).ToValueList();
        return new AgendaDay(after.At)
        {
            Began = after.Decisions.Where(one => !old.ContainsKey(one.Key)).ToValueList(),
            Amended = after.Decisions.Where(one => old.TryGetValue(one.Key, out Decision? was) && was != one)
                .ToValueList(),
            Ended = before.Decisions.Where(one => !now.ContainsKey(one.Key)).ToValueList(),
            Unanswered = unanswered,
            Answered = before.NoRuleMatched
                .Where(was => !after.NoRuleMatched.Any(one => (one.Case, one.Topic) == (was.Case, was.Topic)))
                .ToValueList(),
            Primaries = primaries,
            WithoutPrimary = before.Primaries.Select(primary => primary.Case)
                .Except(after.Primaries.Select(primary => primary.Case)).ToValueList(),
        };
    }

    private static CaseAdvice Advice(ReadCase file, LocalDate day) =>
        Adviser.Advise(file with { Facts = file.Facts with { At = day } }, false).Advice;

    private static CaseFacts Facts(string name) =>
        CaseReader.Read(File.ReadAllBytes(
            Sample.All.Concat(Edges).Single(path => Path.GetFileName(path) == name))).Facts!;

    private static IEnumerable<string> Edges =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(Sample.Folder)!, "edges"), "*.json")
            .Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
