using System.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>Writes an explanation as an indented tree: conclusion, rule and sources, clauses, premises.</summary>
internal sealed class ExplanationText(Language language)
{
    private const int MembersShown = 10;
    private readonly StringBuilder text = new();
    private readonly Words words = new(language);

    public string Write(Explanation why)
    {
        Conclusion(why, 0);
        return text.ToString();
    }

    private void Conclusion(Explanation why, int depth)
    {
        var told = why.IsToldBefore ? $" ({words.Told})" : "";
        Line(depth, why.Relation.Describe(why.Conclusion, language) + told);
        foreach (var support in why.Supports)
            Way(support, depth + 1);
    }

    private void Way(Support support, int depth)
    {
        if (support.Rule.IsFolded)
        {
            foreach (var premise in support.Premises.OfType<ConclusionPremise>())
                Folded(premise.Why, depth);
            return;
        }

        Line(depth, $"{support.Rule.Id} {support.Rule.Title(language)}");
        foreach (var source in support.Rule.Sources)
            Line(depth + 1, $"{words.Sources}: {source.Key} ({words.Source(source.Kind)}), {source.Citation}");
        foreach (var step in support.Steps)
            Clause(step, depth + 1);
    }

    /// <summary>A conclusion that was only passed on is told by its reasons.</summary>
    private void Folded(Explanation why, int depth)
    {
        if (why.IsToldBefore)
            Conclusion(why, depth);
        foreach (var support in why.Supports)
            Way(support, depth);
    }

    private void Clause(Step step, int depth)
    {
        if (step.Clause.Kind == ClauseKind.From)
        {
            foreach (var premise in step.Premises)
                Premise(premise, depth);
            return;
        }

        if (step.Clause.Kind == ClauseKind.Select && step.Said.IsEmpty)
            return;
        var validity = step.Validity is { } v ? $" [{v}]" : "";
        Line(depth, $"{words.Outcome(step.Outcome)}: {Text(step)}{validity}");
        foreach (var premise in step.Premises)
            Premise(premise, depth + 1);
    }

    private static string Text(Step step) =>
        step.Said.IsEmpty
            ? $"{step.Clause.Text} ({step.Clause.Place})"
            : $"{string.Join("; ", step.Said.Select(s => s.Text))} [{step.Clause.Text}] ({step.Clause.Place})";

    private void Premise(Premise premise, int depth)
    {
        switch (premise)
        {
            case FactPremise fact:
                Line(depth, fact.Relation.Describe(fact.Fact, language));
                break;
            case ConclusionPremise conclusion:
                Conclusion(conclusion.Why, depth);
                break;
            case GroupPremise group:
                Group(group, depth);
                break;
        }
    }

    private void Group(GroupPremise group, int depth)
    {
        Line(depth, $"{group.Count} × {group.Name}");
        foreach (var member in group.Members.Take(MembersShown))
            Premise(member, depth + 1);
        if (group.Members.Length > MembersShown)
            Line(depth + 1, words.More(group.Members.Length - MembersShown));
    }

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
