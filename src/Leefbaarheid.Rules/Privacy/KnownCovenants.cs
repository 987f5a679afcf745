namespace Leefbaarheid.Rules;

/// <summary>The one directory of covenants beside a row.</summary>
internal static class KnownCovenants
{
    /// <summary>An empty one where there is no covenant.</summary>
    public static CovenantDirectory Known(this Group<CovenantDirectory> directories) =>
        directories.SingleOrDefault() ?? CovenantDirectory.Empty;
}
