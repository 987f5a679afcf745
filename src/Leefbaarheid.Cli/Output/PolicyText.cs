using Leefbaarheid.Json;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Cli.Output;

/// <summary>A policy as a person reads it: each option with its value, where it comes from and who reads it.</summary>
internal sealed class PolicyText(Page page, Labels labels)
{
    public void Write(LeefbaarheidPolicy policy)
    {
        page.Paragraph(labels.Say("Beleid", "Policy"), Emphasis.Title);
        page.Paragraph(labels.Say(
            "[W] wet, [P] praktijk van een genoemde partij, [I] eigen gevolgtrekking; dan de regels die het lezen.",
            "[W] law, [P] practice of a named party, [I] our own inference; then the rules that read it."));
        foreach ((ListedOption option, ListedOption usual) in
            PolicyList.Of(policy).Zip(PolicyList.Of(LeefbaarheidPolicy.Default)))
        {
            page.Blank();
            page.Paragraph($"{option.Path}: {option.Value}", Emphasis.Title, "   ");
            if (option.Value != usual.Value)
                page.Item(labels.Say("Standaard", "Default"), usual.Value);
            page.Item(labels.What, labels.In(option.Option.Meaning));
            page.Item(
                labels.Say("Herkomst", "Origin"),
                string.Join(' ', [option.Option.Marker, .. option.Option.Rules]));
        }
    }
}
