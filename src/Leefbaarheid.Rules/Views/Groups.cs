namespace Leefbaarheid.Rules;

/// <summary>What views copy from groups.</summary>
internal static class Groups
{
    /// <summary>The members in an array of that size.</summary>
    public static T[] Copy<T>(this IReadOnlyCollection<T> group)
    {
        if (group.Count == 0)
        {
            return [];
        }

        T[] all = new T[group.Count];
        int place = 0;
        foreach (T member in group)
        {
            all[place++] = member;
        }

        return all;
    }
}
