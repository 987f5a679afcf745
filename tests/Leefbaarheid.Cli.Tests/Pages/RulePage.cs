using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Cli.Tests.Pages;

/// <summary>The page on a rule: what follows from the rule and its samples, with what a person wrote of it.</summary>
internal sealed class RulePage(Rule rule, ByHand byHand)
{
    private readonly ShownSample yes = ShownSample.OfEdge(rule.Id, "yes");
    private readonly ShownSample no = ShownSample.OfEdge(rule.Id, "no");

    public static string NameOf(string rule) => $"docs/rules/{rule}.md";

    public string Text() => string.Join("\n\n", (string[])
    [
        $"# {rule.Id} {rule.DutchTitle}",
        $"*{rule.EnglishTitle}.* Deze bladzijde volgt uit de regel en zijn voorbeelden; wat daar niet uit volgt, staat in "
            + $"[by-hand/{rule.Id}.json](by-hand/{rule.Id}.json).",
        .. Section("Zinnen uit de brontekst", byHand.Sentences.Select(key => $"- **{key}** {ByHand.AllSentences[key]}")),
        .. Section("Bronnen en grondslag", rule.Sources.Select(Told).Concat(Grounds())),
        "## Wanneer",
        $"Zoals het klopt in [{yes.Name}](../../{yes.Name}):",
        Lines(Conditions(First).Select(clause => $"- {clause}")),
        "Dan volgt:",
        Lines(yes.Decisions.Where(decision => decision.Rule == rule.Id).Select(Told)),
        $"Net niet in [{no.Name}](../../{no.Name}): "
            + no.Session.WhyNot(rule.Id, no.About).Outline(Language.Dutch).Text,
        .. Section("Andere regels", Others()),
        .. Options(),
        .. Section("Wat mee mag", Shares()),
        .. Section("Wat de regel niet dekt", byHand.NotCovered.Select(text => $"- {text}")),
        "## Voorbeeld",
        $"Op {yes.At}, met alle redenen:",
        $"```text\n{yes.Session.Why(First).Describe(Language.Dutch).TrimEnd()}\n```",
    ]) + "\n";

    private Decision First => yes.Decisions.First(decision => decision.Rule == rule.Id);

    /// <summary>What each clause said of itself on the first way to a decision.</summary>
    private IEnumerable<string> Conditions(Decision decision) =>
        from step in WayTo(yes.Session.Why(decision)).Steps
        let said = string.Join("; ", step.Said.Where(saying => saying.Holds).Select(saying => saying.Dutch).Distinct())
        from text in new[] { said, TimeOf(step) }
        where text.Length > 0
        select text;

    /// <summary>When a row counts, of a clause that does not say so itself.</summary>
    private static string TimeOf(Step step) =>
        step is { Said.IsEmpty: true, Validity: { } validity } && validity != Validity.Always ? $"geldig {validity}" : "";

    private Support WayTo(Explanation why) => why.Supports.SelectMany(Unfolded).First(way => way.Rule.Id == rule.Id);

    private static IEnumerable<Support> Unfolded(Support way) => way.Rule.IsFolded
        ? way.Premises.OfType<ConclusionPremise>().SelectMany(passed => passed.Why.Supports).SelectMany(Unfolded)
        : [way];

    private IEnumerable<string> Grounds() =>
    [
        .. First.LegalBasis.Select(basis => $"- Grondslag: {LegalBases.Words.Name(basis).Dutch}"),
        .. First.Task is { } task ? [$"- Leefbaarheidstaak: {LiveabilityTasks.Words.Name(task).Dutch}"] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Others() =>
    [
        .. List("Neemt de plaats in van", rule.Suppressed),
        .. List("Houdt tegen", rule.Blocked),
        .. List("Noemt", rule.Named),
    ];

    private string[] Options()
    {
        string[] rows = [.. PolicyOptions.Of(rule).Select(o => $"| `{o.Name}` | {o.Default} | {o.Meaning} |")];
        return rows.Length == 0
            ? ["## Instellingen", "Geen."]
            : ["## Instellingen", Lines(["| optie | standaard | in de code |", "|---|---|---|", .. rows])];
    }

    private IEnumerable<string> Shares() => byHand.Shares.Count == 0
        ? ["Niets: de regel geeft geen gegevens aan een ander."]
        : byHand.Shares.Select(to => PartnerKinds.Words.TryParse(to.Key, out PartnerKind kind)
            ? $"- {PartnerKinds.Words.Name(kind).Dutch}: {string.Join(", ", to.Value.Select(FieldName))}"
            : $"- {string.Join("; ", to.Value)}");

    private static string FieldName(string code) => DataFields.All.Single(field => field.Name == code).Term.Name.Dutch;

    private static IEnumerable<string> List(string what, IEnumerable<string> rules) =>
        rules.Any() ? [$"- {what}: {string.Join(", ", rules.Distinct().Select(id => $"[{id}]({id}.md)"))}"] : [];

    private static string Told(Source source) =>
        $"- **{source.Key}** [{Marker(source.Kind)}] {source.Citation}{(source.Url is { } url ? $" <{url}>" : "")}";

    private static string Marker(SourceKind kind) => kind switch
    {
        SourceKind.Law => "wet",
        SourceKind.Practice => "praktijk",
        _ => "eigen keuze",
    };

    private static string Told(Decision decision) =>
        $"- {DecisionKinds.Words.Name(decision.Kind).Dutch}: {decision.Step.Dutch}"
            + (decision.Due is { } due ? $" Uiterlijk {NodaTime.Text.LocalDatePattern.Iso.Format(due)}." : "");

    private static string[] Section(string title, IEnumerable<string> lines) => lines.Any() ? [$"## {title}", Lines(lines)] : [];

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
