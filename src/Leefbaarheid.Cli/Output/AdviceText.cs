using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Json;

namespace Leefbaarheid.Cli.Output;

/// <summary>An advice as a person reads it: for each decision what, by when, for whom and why.</summary>
internal sealed class AdviceText(Page page, Labels labels, Language language)
{
    public void Write(CaseFindings findings, string file)
    {
        CaseAdvice advice = findings.Advice;
        page.Paragraph($"{labels.Say("Advies op", "Advice on")} {labels.Day(advice.At)}", Emphasis.Title);
        page.Paragraph(labels.Say($"Bestand: {Shown.File(file)}", $"File: {Shown.File(file)}"));
        if (advice.IgnoredLater is { } facts)
            page.Paragraph(labels.Ignored(facts));
        Summary(advice);
        foreach (NoRuleMatched topic in advice.NoRuleMatched)
            Unanswered(topic);
        foreach ((int index, Decision decision) in advice.Decisions.Index())
            Write(index + 1, decision, findings);
        page.Blank();
        page.Paragraph(labels.Say(
            "Dit is advies. Niets is besloten voordat een mens het bevestigt (AVG 22).",
            "This is advice. Nothing is decided before a human confirms it (GDPR 22)."));
    }

    private void Summary(CaseAdvice advice)
    {
        if (advice.About is { } about)
            page.Paragraph(labels.Say($"Zaak: {Name(about)}", $"Case: {Name(about)}"));
        if (advice.PrimaryOf(advice.About) is { } rule)
            page.Paragraph($"{labels.Primary}: {rule}");
        foreach (Primary other in advice.Primaries.Where(primary => primary.Case != advice.About))
            page.Paragraph($"{labels.Primary} {labels.Say("van", "of")} {Name(other.Case)}: {other.Rule}");
        if (advice.Decisions.Count + advice.NoRuleMatched.Count == 0)
            page.Paragraph(labels.Say("Er is nu niets te doen.", "There is nothing to do now."));
    }

    private void Unanswered(NoRuleMatched topic)
    {
        page.Blank();
        page.Paragraph(labels.Say("Geen regel past", "No rule matched") + " (NoRuleMatched)", Emphasis.Care);
        page.Item(labels.For, Name(topic.Case));
        page.Item(labels.What, labels.In(topic.Because));
        page.Item(labels.By, labels.Day(topic.Due));
    }

    private void Write(int number, Decision decision, CaseFindings findings)
    {
        string kind = labels.In(DecisionKinds.Words.Name(decision.Kind));
        page.Blank();
        page.Paragraph(
            $"{number}. {decision.Rule} {labels.In(decision.Title)}: {kind}",
            EmphasisOf(decision));
        page.Item(labels.For, Name(decision.Case) + Block(decision.InBlock));
        page.Item(labels.What, labels.In(decision.Step));
        page.Item(labels.Who, decision.Partner is { } partner ? labels.In(partner.Description) : null);
        page.Item(labels.By, Due(decision, findings.Advice));
        page.Item(labels.Amount, decision.Amount is { } euros ? labels.Euros(euros) : null);
        page.Item(labels.Because, labels.In(decision.Because));
        page.Item(labels.Rung, Rung(decision.Rung));
        foreach (DatedItem date in decision.Dates)
            page.Item(labels.Date, $"{Name(date.What)}: {labels.Day(date.On)}; {labels.In(date.Ground)}");
        Data(decision);
        page.Item(labels.MissingFrom(decision), List((decision as ILacking)?.Missing ?? []));
        page.Item(labels.Reasons, List(decision.Reasons));
        page.Item(labels.Blocks, List((decision as Block)?.Blocks.Select(target => target.Word) ?? []));
        Grounds(decision, findings);
        page.Item(labels.Human, Human(decision));
        if (findings.Why(decision) is { } why)
        {
            page.Tree(labels.Why);
            page.Tree(why.Outline(language).ToText());
        }
    }

    private void Data(Decision decision)
    {
        page.Item(labels.Shared, List(decision.Fields.Select(part => part.Term)));
        page.Item(labels.Withheld, string.Join("; ", decision.Withheld.Select(Withheld)));
    }

    private void Grounds(Decision decision, CaseFindings findings)
    {
        page.Item(labels.Basis, string.Join(", ", decision.LegalBasis.Select(LegalBases.Words.Name).Select(labels.In)));
        page.Item(labels.Source, string.Join("; ", findings.SourcesOf(decision).Select(Cite)));
        page.Item(labels.Facts, string.Join(", ", decision.Facts.Select(fact => $"{Name(fact.Kind)} {fact.Id}")));
    }

    private static Emphasis EmphasisOf(Decision decision) => decision is Block ? Emphasis.Stop
        : decision is Warn ? Emphasis.Care
        : decision is Require ? Emphasis.Question
        : Emphasis.Title;

    private string Cite(Source source) => $"{source.Cite(language)} ({source.Key})";

    private string? Due(Decision decision, CaseAdvice advice) => decision.Due is not { } due ? null
        : due < advice.At ? $"{labels.Day(due)}, {labels.Say("verstreken", "overdue")}"
        : labels.Day(due);

    private string? Block(string? block) => block is null ? null : $", {labels.Say("blok", "block")} {block}";

    private string? Rung(LandlordRung? rung) =>
        rung is { } known ? $"{known} {labels.In(LandlordRungs.Words.Name(known))}" : null;

    private string Withheld(WithheldField withheld) =>
        $"{Name(withheld.Field.Term)} ({labels.In(WithheldReasons.Words.Name(withheld.Reason))})";

    private string? Human(Decision decision) => (decision.NeedsReview, decision.NeedsConfirmation) switch
    {
        (true, _) => labels.Say(
            "eerst kijkt iemand anders dan de behandelaar mee, daarna bevestigt een medewerker",
            "someone other than the handler looks first, then an employee confirms"),
        (_, true) => labels.Say("een medewerker bevestigt dit eerst", "an employee confirms this first"),
        _ => null,
    };

    private string List(IEnumerable<Term> terms) => string.Join(", ", terms.Select(Name));

    private string Name(Term term) => labels.In(term.Name);

    private string Name(CaseSubject subject) => $"{labels.In(subject.Kind)} {subject.Id}";
}
