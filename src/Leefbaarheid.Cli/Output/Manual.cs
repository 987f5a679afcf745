using System.CommandLine;

namespace Leefbaarheid.Cli.Output;

/// <summary>Help on the tool, or on one of its verbs, with an example.</summary>
/// <param name="labels">The words around it.</param>
/// <param name="root">The tool.</param>
/// <param name="verbs">Its verbs.</param>
/// <param name="verb">The verb that help is asked on; null for the tool as a whole.</param>
internal sealed class Manual(Labels labels, Command root, IReadOnlyList<Verb> verbs, Verb? verb)
{
    private const int Width = 100;
    private readonly Page page = new(Width);

    private Command Command => verb?.Command ?? root;

    public string ToText()
    {
        page.Paragraph(Command.Description ?? "");
        Title(labels.Say("Gebruik", "Usage"));
        page.Row(Usage(), 0, "");
        if (verb is null)
            Rows(labels.Say("Opdrachten", "Verbs"), verbs.Select(one => Row(one.Command.Name, one.Command)));
        Rows(labels.Say("Argumenten", "Arguments"), Command.Arguments.Select(one => Row(one.Name, one)));
        Rows(labels.Say("Opties", "Options"), Options().Select(one => Row($"{one.Name} {ValueOf(one)}".Trim(), one)));
        Title(labels.Say("Voorbeeld", "Example"));
        Verb shown = verb ?? verbs[0];
        page.Row($"leefbaarheid {shown.Command.Name} {shown.Example}", 0, "");
        return string.Concat(page.Lines.Select(line => line.Text + "\n"));
    }

    private static (string Name, string Text) Row(string name, Symbol symbol) => (name, symbol.Description ?? "");

    private string Usage() => string.Join(' ', (string[])
    [
        "leefbaarheid",
        verb?.Command.Name ?? labels.Say("OPDRACHT", "VERB"),
        .. Command.Arguments.Select(one => one.Arity.MaximumNumberOfValues > 1 ? $"{one.Name}..." : one.Name),
        labels.Say("[opties]", "[options]"),
    ]);

    private IEnumerable<Option> Options() => verb is null
        ? root.Options
        : verb.Command.Options.Concat(root.Options.Where(option => option.Recursive));

    private static string? ValueOf(Option option) => option.Arity.MaximumNumberOfValues > 0 ? option.HelpName : null;

    private void Rows(string title, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        if (all.Length == 0)
            return;
        Title(title);
        int width = all.Max(row => row.Name.Length);
        foreach ((string name, string text) in all)
            page.Row(name, width, text);
    }

    private void Title(string text)
    {
        page.Blank();
        page.Paragraph(text);
    }
}
