using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Cli;

/// <summary>Shows a policy, every option of it: for people, or as a file to start from.</summary>
internal sealed class ShowPolicy(Channels channels, Language language, string? file)
{
    /// <summary>Whether it is told without colour, also on a terminal.</summary>
    public bool IsPlain { get; init; }

    public int Run(bool asJson)
    {
        if (new PolicyInput(channels, language).Read(file) is not { } policy)
            return ExitCode.WrongInput;

        if (asJson)
            channels.WriteBytes(PolicyWriter.Write(policy));
        else
            WriteText(policy);
        return ExitCode.Advice;
    }

    private void WriteText(LeefbaarheidPolicy policy)
    {
        PageWriter writer = new(channels, IsPlain);
        Page page = new(writer.Width);
        new PolicyText(page, new Labels(language)).Write(policy);
        writer.Write(page);
    }
}
