namespace Leefbaarheid.Engine;

/// <summary>What authors' lambdas threw, as long as those rows stand; and what of it is news.</summary>
internal sealed class FailureLog
{
    private readonly Dictionary<(Stage Stage, Lambda Lambda, int Slot), Failure> standing = [];
    private readonly HashSet<Failure> began = [];
    private readonly List<Failure> ended = [];

    public IEnumerable<Failure> All => standing.Values;

    public Dictionary<(Stage Stage, Lambda Lambda, int Slot), Failure> Copy() => new(standing);

    public void Add(Stage stage, Lambda lambda, int slot, Failure failure)
    {
        Remove(stage, lambda, slot);
        standing[(stage, lambda, slot)] = failure;
        began.Add(failure);
    }

    /// <summary>Forgets what a lambda threw; false where no failure stands any more.</summary>
    public bool Remove(Stage stage, Lambda lambda, int slot)
    {
        if (standing.Remove((stage, lambda, slot), out var failure) && !began.Remove(failure))
            ended.Add(failure);
        return standing.Count > 0;
    }

    /// <summary>Failures that came anew as a question was taken back are again those that were told before.</summary>
    public void Recognise(Dictionary<(Stage Stage, Lambda Lambda, int Slot), Failure> told)
    {
        if (told.Count == 0)
            return;
        var lost = told.Values.Except(standing.Values).ToHashSet();
        var fresh = standing.ExceptBy(told.Values, s => s.Value).ToList();
        Recognise(fresh, lost, f => (f.Query, f.RowHash), (known, failure) => known.IsOf(failure.Row));
        foreach (var (place, failure) in fresh)
        {
            if (standing[place] == failure && told.TryGetValue(place, out var known) && lost.Remove(known))
                standing[place] = known;
        }

        Recognise(fresh, lost, f => f.Query, (_, _) => true);
    }

    /// <summary>What failed and what recovered since this was last asked.</summary>
    public (Failure[] Began, Failure[] Ended) TakeNews()
    {
        var news = (began.ToArray(), ended.ToArray());
        began.Clear();
        ended.Clear();
        return news;
    }

    /// <summary>Puts each failure that was lost back in the place of one that is like it.</summary>
    private void Recognise<TLikeness>(
        List<KeyValuePair<(Stage, Lambda, int), Failure>> fresh,
        HashSet<Failure> lost,
        Func<Failure, TLikeness> likeness,
        Func<Failure, Failure, bool> isSame)
        where TLikeness : notnull
    {
        var byLikeness = lost.GroupBy(likeness).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (key, failure) in fresh.Where(f => standing[f.Key] == f.Value))
        {
            if (byLikeness.GetValueOrDefault(likeness(failure)) is not { } alike
                || alike.FindLastIndex(known => isSame(known, failure)) is var place && place < 0)
                continue;
            standing[key] = alike[place];
            lost.Remove(alike[place]);
            alike.RemoveAt(place);
        }
    }
}
