using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Abstractions;

/// <summary>What explanations say of clauses, facts and sources, in one language.</summary>
internal sealed class Words(Language language)
{
    public string Pick(string dutch, string english) => language == Language.Dutch ? dutch : english;

    public string Of(IRelation relation, object row) => relation.Describe(row, language);

    public string Of(Rule rule) => $"{rule.Id} {rule.Title(language)}";

    public string Of(Source source) => $"{source.Key} ({Of(source.Kind)}), {source.Cite(language)}";

    /// <summary>What a clause said of itself, all of it.</summary>
    public string AllOf(Step step) => string.Join("; ", step.Said.Select(saying => saying.In(language)));

    /// <summary>What a clause said of the conditions that let the row through, or stopped it.</summary>
    public string Of(Step step)
    {
        var said = step.Said.Where(saying => saying.Holds == (step.Outcome == Outcome.Held)).ToList();
        var told = said.Count > 0 ? said : [.. step.Said];
        return string.Join("; ", told.Select(saying => saying.In(language)).Distinct());
    }

    /// <summary>Why a clause stopped the row.</summary>
    public string WhyStopped(Step step) => step switch
    {
        { Outcome: Outcome.Broke } =>
            Pick("een voorwaarde kon niet worden bekeken", "a condition could not be looked at"),
        { Said.IsEmpty: false } => Of(step),
        { Validity: { } validity } => When(validity),
        { Clause.Kind: ClauseKind.Where } => Pick($"niet {Bare(step.Clause)}", $"not {Bare(step.Clause)}"),
        { Clause.Kind: ClauseKind.WithNo } => Pick("er is iets dat het uitsluit", "something rules it out"),
        _ => Pick("er hoort niets bij", "nothing goes with it"),
    };

    /// <summary>A condition as it was written, without the name that its author gave to the row.</summary>
    private static string Bare(Clause clause) => clause.Text[(clause.Text.IndexOf("=> ", StringComparison.Ordinal) is
        var arrow and >= 0 ? arrow + "=> ".Length : 0)..];

    /// <summary>A row that does not count: itself if it is a fact or has a name, else of what it is a part.</summary>
    public string Of(Lapse lapse) => lapse switch
    {
        { Relation: { } relation } => Of(relation, lapse.Row),
        { Row: INamed named } => named.Name(language),
        _ => Pick("iets van ", "something of ") + string.Join(", ", Facts(lapse.Premises).Distinct()),
    };

    /// <summary>Facts and conclusions beneath premises.</summary>
    public IEnumerable<string> Facts(IEnumerable<Premise> premises) =>
        from premise in Explanation.Unfold(premises)
        let text = premise switch
        {
            FactPremise fact => Of(fact.Relation, fact.Fact),
            ConclusionPremise { Why: var why } => Of(why.Relation, why.Conclusion),
            _ => null,
        }
        where text is not null
        select text;

    public string Away(bool isToCome) => isToCome
        ? Pick("telt nog niet mee", "does not count yet")
        : Pick("telt niet meer mee", "no longer counts");

    public static string Day(ZonedDateTime moment) => moment.TimeOfDay == LocalTime.Midnight
        ? LocalDatePattern.Iso.Format(moment.Date)
        : LocalDateTimePattern.GeneralIso.Format(moment.LocalDateTime);

    public string When(Validity validity) => Pick($"geldig {validity}", $"valid {validity}");

    private string Of(SourceKind kind) => kind switch
    {
        SourceKind.Law => Pick("wet", "law"),
        SourceKind.Practice => Pick("praktijk", "practice"),
        _ => Pick("eigen keuze", "inference"),
    };
}
