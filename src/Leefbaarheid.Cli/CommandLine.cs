using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Cli.Output;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Cli;

/// <summary>One command line, in the language of who typed it.</summary>
internal sealed class CommandLine
{
    private const int FurthestTypo = 2;
    private readonly Channels channels;
    private readonly IReadOnlyList<string> args;
    private readonly Labels labels;
    private readonly SharedOptions shared;
    private readonly HelpOption help;
    private readonly SuggestDirective suggest;
    private readonly Verb[] verbs;
    private readonly ParseResult parsed;

    public CommandLine(Channels channels, IReadOnlyList<string> args)
    {
        (this.channels, this.args) = (channels, args);
        labels = new Labels(SharedOptions.Spoken(args, channels.Locale));
        shared = new SharedOptions(labels);
        verbs =
        [
            new AdviseVerb(channels, labels, shared), new AgendaVerb(channels, labels, shared),
            new WhyVerb(channels, labels, shared), new WhyNotVerb(channels, labels, shared),
            new PolicyVerb(channels, labels, shared),
        ];
        RootCommand root = new(labels.Say(
            "Advies over leefbaarheid; een mens beslist.", "Advice on liveability; a human decides."));
        shared.AddTo(root);
        foreach (Verb verb in verbs)
            root.Add(verb.Command);
        help = root.Options.OfType<HelpOption>().Single();
        suggest = root.Directives.OfType<SuggestDirective>().Single();
        help.Description = labels.Say("Toont deze uitleg.", "Shows this help.");
        root.Options.OfType<VersionOption>().Single().Description =
            labels.Say("Toont de versie.", "Shows the version.");
        parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    /// <summary>The verb that it names; null where it names none.</summary>
    private Verb? Verb => Array.Find(verbs, verb => verb.Command == parsed.CommandResult.Command);

    public int Run()
    {
        if (parsed.GetResult(suggest) is not null)
            return Leave();
        if (parsed.GetResult(help) is not null)
            return Help();
        string[] complaints = Complaints();
        return complaints.Length > 0 ? Refuse(complaints)
            : Verb is { } verb ? verb.Run(parsed)
            : parsed.Action is not null && parsed.Errors.Count == 0 ? Leave()
            : Refuse([]);
    }

    // What the library does itself: completing words for a shell, and telling the version.
    private int Leave() => parsed.Invoke(new InvocationConfiguration
    {
        Output = channels.Output,
        Error = channels.Error,
        EnableDefaultExceptionHandler = false,
    });

    private int Help()
    {
        channels.Output.Write(Manual());
        return ExitCode.Advice;
    }

    /// <summary>Tells what is wrong; where no verb is known, with all that could be meant.</summary>
    private int Refuse(string[] complaints)
    {
        foreach (string complaint in complaints)
            channels.Tell($"leefbaarheid: {Bsn.Redact(complaint)}");
        channels.Error.Write(Verb is { } verb
            ? labels.Say(
                $"Zie leefbaarheid {verb.Command.Name} --help.\n", $"See leefbaarheid {verb.Command.Name} --help.\n")
            : Manual());
        return ExitCode.Failed;
    }

    private string Manual() => new Manual(labels, parsed.RootCommandResult.Command, verbs, Verb).ToText();

    private string[] Complaints()
    {
        string[] unknown = [.. Unknown().Take(Verb is null ? 1 : int.MaxValue)];
        string[] told = [.. unknown.Select(Unknown), .. Valued(), .. shared.Complaints(parsed)];
        if (unknown.Length == 0 && Verb is { } verb)
            told = [.. verb.Complaints(parsed), .. told];
        return told.Length > 0 || Verb is null || parsed.Errors.Count == 0
            ? told
            : [labels.Say("Zo is deze opdracht niet te lezen.", "This command line cannot be read.")];
    }

    // An option that is not known is taken for an argument, where there is room for one.
    private IEnumerable<string> Unknown() => parsed.UnmatchedTokens.Concat(
        parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(word => word is ['-', _, ..]));

    private string Unknown(string word)
    {
        (bool isOption, bool isVerb) = (word.StartsWith('-'), Verb is null);
        string complaint = isOption ? labels.Say($"{word}: deze optie is er niet", $"{word}: there is no such option")
            : isVerb ? labels.Say($"{word}: deze opdracht is er niet", $"{word}: there is no such verb")
            : labels.Say($"{word}: dit is te veel; laat het weg", $"{word}: this is too much; leave it out");
        IEnumerable<string> known = isOption ? Options.Select(option => option.Name)
            : isVerb ? verbs.Select(verb => verb.Command.Name)
            : [];
        string nearest = string.Join(labels.Say(" of ", " or "), Nearest.To(word, known, FurthestTypo));
        return nearest.Length == 0
            ? $"{complaint}."
            : $"{complaint}; {labels.Say("bedoelt u", "do you mean")} {nearest}?";
    }

    private IEnumerable<Option> Options =>
        parsed.CommandResult.Command.Options
            .Concat(parsed.RootCommandResult.Command.Options.Where(option => Verb is null || option.Recursive))
            .Distinct();

    // A value behind a flag would be taken for a file.
    private IEnumerable<string> Valued() => Options
        .Where(option => option.Arity.MaximumNumberOfValues == 0)
        .Select(option => option.Name)
        .Where(name => args.Any(arg => arg.StartsWith($"{name}=", StringComparison.Ordinal)
            || arg.StartsWith($"{name}:", StringComparison.Ordinal)))
        .Select(name => labels.Say(
            $"{name}: deze optie heeft geen waarde; geef haar alleen.",
            $"{name}: this option has no value; give it alone."));
}
