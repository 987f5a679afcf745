namespace Leefbaarheid.Abstractions;

/// <summary>The few words that explanations are made of, in both languages.</summary>
internal sealed class Words(Language language)
{
    public string Told => Pick("zie hierboven", "see above");

    public string Sources => Pick("Bron", "Source");

    public string None => Pick("geen", "none");

    public string More(int count) => Pick($"en nog {count}", $"and {count} more");

    public string Source(SourceKind kind) => kind switch
    {
        SourceKind.Law => Pick("wet", "law"),
        SourceKind.Practice => Pick("praktijk", "practice"),
        _ => Pick("eigen keuze", "inference"),
    };

    public string Outcome(Outcome outcome) => outcome switch
    {
        Abstractions.Outcome.Held => Pick("klopt", "held"),
        Abstractions.Outcome.Failed => Pick("klopt niet", "failed"),
        Abstractions.Outcome.Broke => Pick("kon niet worden beoordeeld", "could not be evaluated"),
        _ => Pick("niet aan toegekomen", "not reached"),
    };

    public string Pick(string dutch, string english) => language == Language.Dutch ? dutch : english;
}
