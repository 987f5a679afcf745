namespace Leefbaarheid.Rules;

/// <summary>Beleidsoptie: what an option means, where its default comes from and which rules read it.</summary>
/// <param name="Kind">Where the default comes from; an option is never a matter of law alone.</param>
/// <param name="Meaning">What it sets, in a few words.</param>
/// <param name="Rules">The ids of the rules that read it; none where every rule with a term does.</param>
public sealed record PolicyOption(SourceKind Kind, Text Meaning, ValueList<string> Rules)
{
    /// <summary>Where the default comes from in one letter: [W] law, [P] practice, [I] our own inference.</summary>
    public string Marker => Kind switch
    {
        SourceKind.Law => "[W]",
        SourceKind.Practice => "[P]",
        _ => "[I]",
    };

    internal static PolicyOption Practice(string dutch, string english, params ReadOnlySpan<string> rules) =>
        new(SourceKind.Practice, new Text(dutch, english), ValueList.Create(rules));

    internal static PolicyOption Inference(string dutch, string english, params ReadOnlySpan<string> rules) =>
        new(SourceKind.Inference, new Text(dutch, english), ValueList.Create(rules));
}
