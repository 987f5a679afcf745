using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Domain;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Cli;

/// <summary>Runs one question about a rule in a case file.</summary>
internal sealed class Ask(Channels channels, CaseRequest request)
{
    private readonly Labels labels = new(request.Language);

    /// <summary>Why each decision of a rule stands; where there is none, that the rule advises nothing.</summary>
    public int Why(string rule)
    {
        if (Read() is not var (file, adviser))
            return ExitCode.WrongInput;

        Examination examined = adviser.Examine(file.Facts);
        return Answer(file, rule, null,
        [
            .. examined.Advice.Decisions.Where(decision => decision.Rule == rule)
                .Select(decision => examined.Why(decision).Outline(request.Language)),
        ]);
    }

    /// <summary>What stops a rule in a case: one of the file by its id, or that of the file.</summary>
    public int WhyNot(string rule, string? id)
    {
        if (Read() is not var (file, adviser))
            return ExitCode.WrongInput;
        if (CaseIn(file.Facts, id) is not { } subject)
            return Refuse(file.Facts, id);

        Outline answer = adviser.Examine(file.Facts).WhyNot(rule, subject).Outline(request.Language);
        return Answer(file, rule, subject, [answer]);
    }

    private (ReadCase File, FileAdviser Adviser)? Read()
    {
        LeefbaarheidPolicy? policy = new PolicyInput(channels, request.Language).Read(request.Policy);
        return new CaseInputs(channels, request).Read() is [var file] && policy is not null
            ? (file, new FileAdviser(new Adviser(LeefbaarheidRulebook.Create(policy))))
            : null;
    }

    private static CaseSubject? CaseIn(CaseFacts facts, string? id) =>
        id is null ? facts.About : CasesIn(facts).FirstOrDefault(subject => subject.Id == id);

    private static IEnumerable<CaseSubject> CasesIn(CaseFacts facts) =>
    [
        .. facts.Households.Select(home => CaseSubject.Of(home.Id)),
        .. facts.Complexes.Select(complex => CaseSubject.Of(complex.Id)),
        .. facts.RenovationProjects.Select(project => CaseSubject.Of(project.Id)),
        .. facts.Employees.Select(employee => CaseSubject.Of(employee.Id)),
        .. facts.Signals.Select(signal => signal.About),
    ];

    private int Refuse(CaseFacts facts, string? id)
    {
        IEnumerable<string> known = CasesIn(facts).Select(subject => subject.Id).Distinct();
        string nearest = string.Join(", ", Nearest.To(id ?? "", known));
        string complaint = nearest.Length == 0
            ? labels.Say("er staat geen zaak in het bestand.", "the file holds no case.")
            : labels.Say(
                $"geen zaak in het bestand; bijvoorbeeld {nearest}.",
                $"no case in the file; for example {nearest}.");
        channels.Tell($"leefbaarheid: --case{(id is null ? "" : $" {Bsn.Redact(id)}")}: {complaint}");
        return ExitCode.WrongInput;
    }

    private int Answer(ReadCase file, string rule, CaseSubject? subject, Outline[] answers)
    {
        if (request.AsJson)
            channels.WriteBytes(AnswerJson.Write(new CaseAnswer(file.Facts.At, rule, answers)
            {
                About = subject,
                IgnoredLater = file.IgnoredLater,
            }));
        else
            WriteText(file, rule, answers);
        return ExitCode.Advice;
    }

    private void WriteText(ReadCase file, string rule, Outline[] answers)
    {
        PageWriter writer = new(channels, request.IsPlain);
        Page page = new(writer.Width);
        string name = Shown.File(request.Files[0]);
        page.Paragraph($"{rule} {labels.Say("op", "on")} {labels.Day(file.Facts.At)}", Emphasis.Title);
        page.Paragraph(labels.Say($"Bestand: {name}", $"File: {name}"));
        if (file.IgnoredLater is { } facts)
            page.Paragraph(labels.Ignored(facts));
        foreach (Outline answer in answers)
        {
            page.Blank();
            page.Tree(answer.ToText());
        }

        if (answers.Length == 0)
            Nothing(page, rule, name);
        writer.Write(page);
    }

    private void Nothing(Page page, string rule, string name)
    {
        page.Blank();
        page.Paragraph(labels.Say($"{rule} adviseert nu niets.", $"{rule} advises nothing now."));
        page.Paragraph(labels.Say("Wat die regel tegenhoudt, vertelt:", "What stops it is told by:"));
        page.Row($"leefbaarheid whynot {name} {rule}", 0, "");
    }
}
