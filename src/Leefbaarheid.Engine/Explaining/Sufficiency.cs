namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// Finds how many members of the group at a row are enough, by running the branch from there with fewer: the least
/// number for which it still concludes the same, whichever members these are. The same is an equal conclusion, or one
/// of its key. Exact for ten members or fewer; for more, by trying at most twenty choices of each number.
/// </summary>
internal sealed class Sufficiency<T>(Stage<T> branch, Func<T, object>? key, Inquiry inquiry, int count)
{
    public const int MembersTried = 50;

    /// <summary>What each choice of so many members concludes.</summary>
    private readonly List<List<HashSet<object>>> tried = [];

    /// <summary>Null where it depends on which members they are.</summary>
    public int? For(T conclusion)
    {
        if (!Attempt.Run(NameOf, conclusion, out var wanted, out _))
            return null;
        for (var members = 0; members < count; members++)
        {
            if (members == tried.Count)
                tried.Add([.. Choices.Of(members, count).Select(Conclude)]);
            var concluding = tried[members].Count(concluded => concluded.Contains(wanted));
            if (concluding > 0)
                return concluding == tried[members].Count ? members : null;
        }

        return count;
    }

    private HashSet<object> Conclude(int[] chosen) =>
        Attempt.Run(ConcludeOf, inquiry with { Chosen = chosen }, out var concluded, out _) ? concluded : [];

    private HashSet<object> ConcludeOf(Inquiry fewer) =>
        [.. branch.Trials(fewer).Where(w => w is { IsThrough: true, Value: not null }).Select(w => NameOf(w.Value))];

    private object NameOf(T conclusion) => key is null ? conclusion! : key(conclusion);
}
