using Leefbaarheid.Engine.Stages;

namespace Leefbaarheid.Engine;

/// <summary>
/// What authors' lambdas threw, as long as the rows that made them throw stand; and what of it is news.
/// </summary>
internal sealed class FailureLog
{
    private readonly Dictionary<(Stage Stage, Lambda Lambda, int Slot), Failure> standing = [];
    private readonly List<Failure> began = [];
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
    public void Recognise(Failure[] told)
    {
        var lost = told.Except(standing.Values).ToList();
        if (lost.Count == 0)
            return;
        foreach (var (key, fresh) in standing.Where(s => !told.Contains(s.Value)).ToList())
        {
            var known = lost.Find(f => f.IsOf(fresh.Query, fresh.Row)) ?? lost.Find(f => f.Query == fresh.Query);
            if (known is not null && lost.Remove(known))
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
}
