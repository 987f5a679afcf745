using Leefbaarheid.Domain;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli.Output;

/// <summary>An agenda as a person reads it: for each day what comes, changes and ends.</summary>
internal sealed class AgendaText(Page page, Labels labels)
{
    public void Write(CaseAgenda agenda, string file)
    {
        page.Paragraph($"{labels.Say("Agenda na", "Agenda after")} {labels.Day(agenda.At)}", Emphasis.Title);
        page.Paragraph(labels.Say($"Bestand: {Shown.File(file)}", $"File: {Shown.File(file)}"));
        if (agenda.Until is { } until)
            page.Paragraph($"{labels.Say("Tot en met", "Until")} {labels.Day(until)}");
        if (agenda.IgnoredLater is { } facts)
            page.Paragraph(labels.Ignored(facts));
        foreach (AgendaDay day in agenda.Days)
            Write(day);
        page.Blank();
        page.Paragraph(agenda.Days.Count == 0
            ? labels.Say("Zonder nieuwe feiten verandert er niets.", "Nothing changes by time alone.")
            : labels.Say(
                "Zo verandert het advies vanzelf, zolang er geen feiten bij komen. Een mens beslist (AVG 22).",
                "This changes by time alone, as long as no facts come in. A human decides (GDPR 22)."));
        if (agenda.IsCut)
            page.Paragraph(labels.Say(
                $"Er volgt meer: dit zijn de eerste {CaseAgenda.MostDays} dagen waarop iets verandert.",
                $"There is more: these are the first {CaseAgenda.MostDays} days on which something changes."));
    }

    private void Write(AgendaDay day)
    {
        page.Blank();
        page.Paragraph(labels.Day(day.On), Emphasis.Title);
        foreach (Decision decision in day.Began)
            page.Item(labels.Begins, Whole(decision));
        foreach (Decision decision in day.Amended)
            page.Item(labels.Changes, Whole(decision));
        foreach (Decision decision in day.Ended)
            page.Item(labels.Ends, Named(decision));
        foreach (NoRuleMatched topic in day.Unanswered)
            page.Item(labels.Begins, $"{Name(topic.Case)}. {labels.In(topic.Because)} {Due(topic.Due)}");
        foreach (NoRuleMatched topic in day.Answered)
            page.Item(labels.Ends, $"{Name(topic.Case)}. {labels.In(topic.Because)}");
        foreach (Primary primary in day.Primaries)
            page.Item(labels.Primary, $"{Name(primary.Case)}: {primary.Rule}");
        foreach (CaseSubject subject in day.WithoutPrimary)
            page.Item(labels.Primary, $"{Name(subject)}: {labels.Say("geen", "none")}");
    }

    private string Whole(Decision decision) => string.Join(
        ' ',
        new[] { Named(decision), labels.In(decision.Step), decision.Due is { } due ? Due(due) : "" }
            .Where(part => part.Length > 0));

    private string Named(Decision decision) =>
        $"{decision.Rule} {labels.In(decision.Title)} ({labels.In(DecisionKinds.Words.Name(decision.Kind))}), "
        + $"{Name(decision.Case)}.";

    private string Due(LocalDate due) => $"{labels.By} {labels.Day(due)}.";

    private string Name(CaseSubject subject) => $"{labels.In(subject.Kind)} {subject.Id}";
}
