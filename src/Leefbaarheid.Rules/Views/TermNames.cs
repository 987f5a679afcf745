namespace Leefbaarheid.Rules;

/// <summary>How clauses name several things, or that there is none.</summary>
internal static class TermNames
{
    private static readonly Text None = new("geen", "none");

    public static Text Names(this IEnumerable<Term> terms)
    {
        Text[] names = [.. terms.Select(term => term.Name).DefaultIfEmpty(None)];
        return new(
            string.Join(", ", names.Select(name => name.Dutch)), string.Join(", ", names.Select(name => name.English)));
    }

    public static Text Names(this IEnumerable<DataField> fields) => fields.Select(field => field.Term).Names();
}
