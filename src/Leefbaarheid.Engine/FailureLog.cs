namespace Leefbaarheid.Engine;

/// <summary>
/// What authors' lambdas threw, as long as the rows that made them throw stand; and what of it is news.
/// </summary>
internal sealed class FailureLog
{
    private readonly Dictionary<(Stage Stage, Lambda Lambda, int Slot), Failure> standing = [];
    private readonly HashSet<Failure> began = [];
    private readonly List<Failure> ended = [];

    public int Count => standing.Count;

    public IEnumerable<Failure> All => standing.Values;

    public void Add(Stage stage, Lambda lambda, int slot, object? row, Exception error)
    {
        Remove(stage, lambda, slot);
        var failure = new Failure(stage.Query, row, error);
        standing[(stage, lambda, slot)] = failure;
        began.Add(failure);
    }

    public void Remove(Stage stage, Lambda lambda, int slot)
    {
        if (standing.Remove((stage, lambda, slot), out var failure) && !began.Remove(failure))
            ended.Add(failure);
    }

    /// <summary>
    /// After a question is taken back the same rows fail as before it; those that failed anew meanwhile are again the
    /// failures that were told.
    /// </summary>
    public void Recognise(IReadOnlyCollection<Failure> told)
    {
        var fresh = standing.Where(s => !told.Contains(s.Value)).ToList();
        if (fresh.Count == 0)
            return;
        var lost = told.Except(standing.Values).GroupBy(f => f.Query).ToDictionary(g => g.Key, g => new Lost(g));
        foreach (var (key, failure) in fresh)
        {
            if (lost.GetValueOrDefault(failure.Query)?.Find(failure) is { } known)
                standing[key] = known;
        }
    }

    /// <summary>What failed and what recovered since this was last asked.</summary>
    public (Failure[] Began, Failure[] Ended) TakeNews()
    {
        if (began.Count == 0 && ended.Count == 0)
            return ([], []);
        var news = (began.ToArray(), ended.ToArray());
        began.Clear();
        ended.Clear();
        return news;
    }

    /// <summary>Failures of one query that are to be found again, by their rows.</summary>
    private sealed class Lost(IEnumerable<Failure> failures)
    {
        private readonly Dictionary<int, List<Failure>> byRow =
            failures.GroupBy(f => f.RowHash).ToDictionary(g => g.Key, g => g.ToList());

        public Failure? Find(Failure like)
        {
            if (byRow.GetValueOrDefault(like.RowHash) is not { } alike || alike.Find(f => f.IsOf(like.Row)) is not { } one)
                return null;
            alike.Remove(one);
            return one;
        }
    }
}
