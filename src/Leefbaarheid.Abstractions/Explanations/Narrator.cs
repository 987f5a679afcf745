using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Puts explanations and diagnoses into words: all there is to tell of them.</summary>
internal sealed class Narrator(Language language)
{
    private const int MembersShown = 10;
    private readonly HashSet<Explanation> told = [];
    private readonly Words words = new(language);

    public Outline Tell(Explanation why)
    {
        var text = why.Relation.Describe(why.Conclusion, language);
        return told.Add(why)
            ? new Outline(text, [.. why.Supports.SelectMany(Tell)])
            : Outline.Line(text + Pick(" (zie hierboven)", " (see above)"));
    }

    public Outline Tell(Diagnosis diagnosis)
    {
        var subject = diagnosis.IsKnown ? "" : Pick(": hierover zijn geen feiten bekend", ": no facts are known of it");
        var title = $"{words.Of(diagnosis.Rule)}, {diagnosis.Subject}{subject}";
        return new Outline(title, [.. diagnosis.Ways.Select(Tell)]);
    }

    private Outline Tell(Way way)
    {
        var steps = way.Steps.SelectMany(step => Tell(step, showValues: true));
        if (way.Conclusion is null)
            return new Outline(Pick("De regel concludeert niet", "The rule does not conclude"), [.. steps]);
        return new Outline(
            Pick("De regel concludeert: ", "The rule concludes: ") + way.Relation!.Describe(way.Conclusion, language),
            [.. steps, .. way.Onward.Select(Tell)]);
    }

    /// <summary>A rule that only passes on is told by the reasons of what it passed on.</summary>
    private Outline[] Tell(Support support)
    {
        if (!support.Rule.IsFolded)
        {
            var steps = support.Steps.SelectMany(step => Tell(step, showValues: false));
            return [new Outline(words.Of(support.Rule), [.. Sources(support.Rule), .. steps])];
        }

        return
        [
            .. from premise in support.Premises.OfType<ConclusionPremise>()
               from line in told.Add(premise.Why) ? premise.Why.Supports.SelectMany(Tell) : [Tell(premise.Why)]
               select line,
        ];
    }

    private IEnumerable<Outline> Sources(Rule rule) =>
        from source in rule.Sources
        select Outline.Line($"{Pick("Bron", "Source")}: {words.Of(source)}");

    private ImmutableArray<Outline> Tell(Step step, bool showValues)
    {
        ImmutableArray<Outline> premises = [.. step.Premises.Select(Tell)];
        if (step is { Clause.Kind: ClauseKind.From, Outcome: Outcome.Held })
            return premises;
        if (step is { Clause.Kind: ClauseKind.Select, Said.IsEmpty: true, Outcome: Outcome.Held })
            return premises;
        var validity = step.Validity is { } v ? $" [{words.When(v)}]" : "";
        var values = showValues && step.Outcome is Outcome.Failed or Outcome.Broke
            && step.Said.IsEmpty && step.Values != ""
            ? $": {step.Values}"
            : "";
        return [new Outline($"{Word(step.Outcome)}: {Words(step)}{validity}{values}", premises)];
    }

    private string Words(Step step)
    {
        var place = step.Clause.Place.Length == 0 ? "" : $" ({step.Clause.Place})";
        var said = words.AllOf(step);
        return (said.Length == 0 ? Operator(step.Clause) : $"{said} [{Condition(step.Clause.Text)}]") + place;
    }

    /// <summary>The condition of a clause that is one <c>Say(condition, $"words")</c>, without its words.</summary>
    private static string Condition(string text)
    {
        const string Begin = "Say(";
        var words = text.IndexOf(", $\"", StringComparison.Ordinal);
        var isOne = text.StartsWith(Begin, StringComparison.Ordinal)
            && text.LastIndexOf(Begin, StringComparison.Ordinal) == 0
            && words > 0
            && text.EndsWith("\")", StringComparison.Ordinal);
        return isOne ? text[Begin.Length..words].Trim() : text;
    }

    private static string Operator(Clause clause) => clause.Kind switch
    {
        ClauseKind.From or ClauseKind.Where => clause.Text,
        ClauseKind.Select => $"select {clause.Text}",
        ClauseKind.SelectMany => $"from … in {clause.Text}",
        ClauseKind.Join => $"join on {clause.Text}",
        ClauseKind.Beside => $"beside {clause.Text}",
        ClauseKind.GroupJoin => $"join on {clause.Text} into …",
        ClauseKind.GroupBy => $"group by {clause.Text}",
        var kind => $"{kind}({clause.Text})",
    };

    private Outline Tell(Premise premise) => premise switch
    {
        FactPremise fact => Outline.Line(fact.Relation.Describe(fact.Fact, language)),
        ConclusionPremise conclusion => Tell(conclusion.Why),
        GroupPremise group => Tell(group),
        MemberPremise member => Tell(member),
        _ => throw new ArgumentOutOfRangeException(nameof(premise)),
    };

    private Outline Tell(GroupPremise group)
    {
        var enough = group.Enough is { } n and > 0 && n < group.Count
            ? Pick($", waarvan {n} willekeurige volstaan", $", of which any {n} suffice")
            : "";
        var members = group.Members.Take(MembersShown).Select(Tell);
        var more = group.Members.Length - MembersShown;
        var rest = more > 0 ? [Outline.Line(Pick($"en nog {more}", $"and {more} more"))] : Array.Empty<Outline>();
        return new Outline(
            $"{group.Count} × {group.Name}{enough}", [.. members, .. rest, .. group.Lapsed.Select(Tell)]);
    }

    /// <summary>What it rests on first, and beneath that what clauses said of it.</summary>
    private Outline Tell(MemberPremise member)
    {
        var told = member.Steps.SelectMany(step => Tell(step, showValues: false)).ToList();
        return told[0] with { Lines = [.. told[0].Lines, .. told.Skip(1)] };
    }

    private Outline Tell(Lapse lapse) =>
        Outline.Line($"{words.Away(lapse.IsToCome)} [{words.When(lapse.Validity)}]: {words.Of(lapse)}");

    private string Word(Outcome outcome) => outcome switch
    {
        Outcome.Held => Pick("klopt", "held"),
        Outcome.Failed => Pick("klopt niet", "failed"),
        Outcome.Broke => Pick("kon niet worden beoordeeld", "could not be evaluated"),
        _ => Pick("niet aan toegekomen", "not reached"),
    };

    private string Pick(string dutch, string english) => words.Pick(dutch, english);
}
