using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Cli;

/// <summary>Runs one request for advice: nothing is written before everything was read and advised on.</summary>
internal sealed class Advise(Channels channels, CaseRequest request, bool withReasons)
{
    public int Run()
    {
        LeefbaarheidPolicy? policy = new PolicyInput(channels, request.Language).Read(request.Policy);
        IReadOnlyList<ReadCase>? files = new CaseInputs(channels, request).Read();
        if (policy is null || files is null)
            return ExitCode.WrongInput;

        FileAdviser adviser = new(new Adviser(LeefbaarheidRulebook.Create(policy)));
        CaseFindings[] findings = [.. files.Select(file => adviser.Advise(file, withReasons))];
        if (request.AsJson)
            channels.WriteBytes(AdviceJson.Write([.. findings.Select(file => file.Advice)], request.Language));
        else
            WriteText(findings);
        return ExitCode.Advice;
    }

    private void WriteText(CaseFindings[] findings)
    {
        PageWriter writer = new(channels, request.IsPlain);
        Page page = new(writer.Width);
        AdviceText text = new(page, new Labels(request.Language), request.Language);
        foreach ((CaseFindings file, string name) in findings.Zip(request.Files))
        {
            page.Blank();
            text.Write(file, name);
        }

        writer.Write(page);
    }
}
