namespace Leefbaarheid.Testing;

/// <summary>Rules that only weigh or pass on what others concluded.</summary>
internal static class Bookkeeping
{
    public static bool Is(Rule rule) => rule.IsFolded || !rule.Weighed.IsEmpty;
}
