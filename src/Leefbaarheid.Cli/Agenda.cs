using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>Runs one request for an agenda: nothing is written before everything was read and looked at.</summary>
internal sealed class Agenda(Channels channels, CaseRequest request, LocalDate? until)
{
    public int Run()
    {
        LeefbaarheidPolicy? policy = new PolicyInput(channels, request.Language).Read(request.Policy);
        IReadOnlyList<ReadCase>? files = new CaseInputs(channels, request).Read();
        if (policy is null || files is null || IsBeforeAdvice(files))
            return ExitCode.WrongInput;

        FileAdviser adviser = new(new Adviser(LeefbaarheidRulebook.Create(policy)));
        CaseAgenda[] agendas = [.. files.Select(file => adviser.LookAhead(file, until))];
        if (request.AsJson)
            channels.WriteBytes(AgendaJson.Write(agendas, request.Language));
        else
            WriteText(agendas);
        return ExitCode.Advice;
    }

    /// <summary>
    /// Whether the last day lies before that of the advice, which is told: an empty agenda reads as "no change".
    /// </summary>
    private bool IsBeforeAdvice(IReadOnlyList<ReadCase> files)
    {
        LocalDate advised = files.Select(file => file.Facts.At).Max();
        if (until is not { } last || last >= advised)
            return false;
        Labels labels = new(request.Language);
        channels.Tell(labels.Say(
            $"leefbaarheid: --until: geef {advised:uuuu-MM-dd}, de dag van het advies, of een latere dag.",
            $"leefbaarheid: --until: give {advised:uuuu-MM-dd}, the day of the advice, or a later day."));
        return true;
    }

    private void WriteText(CaseAgenda[] agendas)
    {
        PageWriter writer = new(channels, request.IsPlain);
        Page page = new(writer.Width);
        AgendaText text = new(page, new Labels(request.Language));
        foreach ((CaseAgenda agenda, string name) in agendas.Zip(request.Files))
        {
            page.Blank();
            text.Write(agenda, name);
        }

        writer.Write(page);
    }
}
