namespace Leefbaarheid.Rules;

/// <summary>How clauses name several things.</summary>
internal static class TermNames
{
    public static Text Names(this IEnumerable<Term> terms) => new(
        string.Join(", ", terms.Select(term => term.Name.Dutch)),
        string.Join(", ", terms.Select(term => term.Name.English)));

    public static Text Names(this IEnumerable<DataField> fields) => fields.Select(field => field.Term).Names();
}
