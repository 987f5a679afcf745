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
