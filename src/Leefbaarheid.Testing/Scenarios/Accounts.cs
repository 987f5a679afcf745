namespace Leefbaarheid.Testing;

/// <summary>What a message tells: what was expected and what came, with reasons, in the reader's language.</summary>
internal sealed class Accounts(ScenarioRules rules, Session session, IReadOnlyCollection<object> facts)
{
    private const int Most = 3;

    private string On => IsoDay.Text(session.Now.InZone(session.Zone).Date);

    public string Failed() => Lines(
        Say("Een regel liep vast, dus er is niets te verwachten:", "A rule threw, so nothing can be expected:"),
        [.. session.Failures.Select(failure => failure.ToString())]);

    /// <summary>A rule was expected and gives no decision.</summary>
    public string Missing(Rule rule) => Lines(
        Say($"Op {On} is {rule.Id} verwacht, maar er staat geen besluit van.",
            $"On {On} {rule.Id} was expected, but no decision of it stands."),
        [.. WhyNot(rule), Standing()]);

    /// <summary>A rule gives decisions, but not the expected one.</summary>
    public string Others(string ruleId, Decision[] decisions, string text) => Lines(
        Say($"Op {On} staat van {ruleId} geen besluit waarvoor geldt: {text}",
            $"On {On} no decision of {ruleId} stands for which holds: {text}"),
        [.. decisions.Take(Most).Select(d => $"{Line(d)}\n{session.Why(d).Describe(rules.Language)}")]);

    /// <summary>A rule gives a decision that was not expected.</summary>
    public string Unexpected(string ruleId, Decision[] decisions, string text) => Lines(
        text is ""
            ? Say($"Op {On} is {ruleId} niet verwacht, maar er staat een besluit van.",
                $"On {On} {ruleId} was not expected, but a decision of it stands.")
            : Say($"Op {On} staat van {ruleId} een besluit waarvoor niet mocht gelden: {text}",
                $"On {On} a decision of {ruleId} stands for which was not to hold: {text}"),
        [.. decisions.Take(Most).Select(d => $"{Line(d)}\n{session.Why(d).Describe(rules.Language)}")]);

    /// <summary>A conclusion was expected and does not stand.</summary>
    public string Missing(OutputKind kind, object[] there, string text) => Lines(
        Say($"Op {On} is een {kind.Relation.FactType.Name} verwacht{If(text)}, maar die is er niet.",
            $"On {On} a {kind.Relation.FactType.Name} was expected{If(text)}, but there is none."),
        there is []
            ? [.. rules.Rulebook.BranchesFor(kind.Relation.FactType).Select(b => b.Rule).Distinct().SelectMany(WhyNot)]
            : [.. there.Take(Most).Select(c => $"{c}\n{kind.Why(session, c).Describe(rules.Language)}")]);

    /// <summary>A conclusion stands that was not expected.</summary>
    public string Unexpected(OutputKind kind, object[] there, string text) => Lines(
        Say($"Op {On} is geen {kind.Relation.FactType.Name} verwacht{If(text)}, maar die is er.",
            $"On {On} no {kind.Relation.FactType.Name} was expected{If(text)}, but there is one."),
        [.. there.Take(Most).Select(c => kind.Why(session, c).Describe(rules.Language))]);

    /// <summary>Why the rule does not conclude, for the cases that the facts are of, or else for the facts.</summary>
    private IEnumerable<string> WhyNot(Rule rule)
    {
        string[] told = [.. Told(rule, facts.Select(Cases.Of).OfType<CaseSubject>().Distinct())];
        if (told is [])
            told = [.. Told(rule, facts)];
        return told is [] ? [NothingToBeginWith(rule)] : told;
    }

    private IEnumerable<string> Told(Rule rule, IEnumerable<object> subjects) => subjects
        .Select(subject => session.WhyNot(rule.Id, subject))
        .Where(answer => answer is { IsKnown: true, Ways.IsEmpty: false })
        .Select(answer => answer.Describe(rules.Language))
        .Distinct()
        .Take(Most);

    private string NothingToBeginWith(Rule rule) => Say(
        $"{rule.Id} begint met {Beginning(rule)}, en dat is er niet.",
        $"{rule.Id} begins with {Beginning(rule)}, and there is none.");

    private static string Beginning(Rule rule) => string.Join(
        ", ", rule.Branches.Select(branch => branch.Query.Unfold()[0].Clause.Text).Distinct());

    private string Standing()
    {
        string[] ids = [.. session.Conclusions<Decision>().Select(d => d.Rule).Distinct().Order()];
        return ids is []
            ? Say("Er staat geen enkel besluit.", "No decision stands at all.")
            : Say($"Wel staan er: {string.Join(", ", ids)}.", $"What stands: {string.Join(", ", ids)}.");
    }

    /// <summary>What of a decision is most often expected, in one line.</summary>
    private string Line(Decision d) => string.Join(", ",
        ((string?[])
        [
            Say(DecisionKinds.Words.Name(d.Kind)),
            d.Of,
            $"{Say(d.Case.Kind)} {d.Case.Id}",
            d.Start is { } start ? Say($"vanaf {IsoDay.Text(start)}", $"from {IsoDay.Text(start)}") : null,
            d.Due is { } due ? Say($"uiterlijk {IsoDay.Text(due)}", $"due {IsoDay.Text(due)}") : null,
            d.Partner?.Name,
        ]).OfType<string>());

    private string If(string text) => text is "" ? "" : Say($" waarvoor geldt: {text}", $" for which holds: {text}");

    private string Say(string dutch, string english) => rules.Language == Language.Dutch ? dutch : english;

    private string Say(Text text) => Say(text.Dutch, text.English);

    private static string Lines(string first, IEnumerable<string> rest) =>
        string.Join("\n\n", rest.Select(text => text.TrimEnd()).Prepend(first));
}
