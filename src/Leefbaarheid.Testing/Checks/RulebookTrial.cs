namespace Leefbaarheid.Testing;

/// <summary>One check of one rulebook: history by history, law by law.</summary>
internal sealed class RulebookTrial
{
    private const int Shortenings = 120;
    private readonly RulebookCheck check;
    private readonly Bench bench;
    private readonly Dictionary<string, RulebookBreach> breaches = [];

    public RulebookTrial(RulebookCheck check) => (this.check, bench) = (check, new Bench(check));

    private IEnumerable<(RulebookLaw Law, Func<Experience, IEnumerable<Difference>> Try)> Laws =>
    [
        (RulebookLaw.NoFailure, Bench.Failures),
        (RulebookLaw.Order, bench.Order),
        (RulebookLaw.Batching, bench.Batching),
        (RulebookLaw.Undo, bench.Undo),
        (RulebookLaw.Time, bench.Time),
        (RulebookLaw.Locality, new Locality(bench, check.AcrossCases).Try),
    ];

    public RulebookReport Run()
    {
        History[] histories =
            [.. Enumerable.Range(0, check.Histories).Select(number => History.Of(((long)check.Seed << 32) + number))];
        Standing?[] first = [.. histories.Select(AtOnce)];
        foreach (var (history, law) in histories.SelectMany(history => Laws.Select(law => (history, law))))
            Find(history, law.Law, law.Try);
        foreach (var (history, standing) in histories.Zip(first))
            FindImpure(history, standing);
        HashSet<string> concluded = [.. first.OfType<Standing>().SelectMany(standing => standing.Rules())];
        return new RulebookReport(
            check.Histories,
            [.. bench.NotTried(), .. breaches.Values.OrderBy(breach => (breach.Law, breach.Rule))],
            check.Rulebook.Rules.Where(rule => !Bookkeeping.Is(rule) && !concluded.Contains(rule.Id)));
    }

    private void Find(History history, RulebookLaw law, Func<Experience, IEnumerable<Difference>> attempt)
    {
        foreach (var difference in Try(attempt, history).Where(found => !breaches.ContainsKey(found.Rule)))
        {
            if (law > RulebookLaw.Purity && IsImpure(difference.Rule, history))
                Add(RulebookLaw.Purity, history, difference, bench.Purity);
            else
                Add(law, history, difference, attempt);
        }
    }

    /// <summary>
    /// Whoever reads a clock, or remembers, may say the same twice in a second and something else later: the first run
    /// of all is compared with one after all others. What is found so goes before what else the rule broke.
    /// </summary>
    private void FindImpure(History history, Standing? first)
    {
        if (first is null || AtOnce(history) is not { } now)
            return;
        foreach (var difference in first.To(now, "in the first run", "in a later one"))
        {
            if (!breaches.TryGetValue(difference.Rule, out var known) || known.Law > RulebookLaw.Purity)
                Add(RulebookLaw.Purity, history, difference, bench.Purity);
        }
    }

    /// <remarks>Of what shows once only, no history says how to see it again.</remarks>
    private void Add(
        RulebookLaw law, History history, Difference found, Func<Experience, IEnumerable<Difference>> attempt)
    {
        var (shortest, difference) = Shorten(history, found, attempt);
        var isOfOneMoment = law == RulebookLaw.Purity && shortest == history;
        breaches[found.Rule] = new RulebookBreach(
            law, found.Rule, difference.Text, isOfOneMoment ? "" : bench.Tell(shortest));
    }

    /// <summary>What is broken by chance breaks each law now and then; that of purity says why.</summary>
    private bool IsImpure(string rule, History history) =>
        Enumerable.Range(0, 4).Any(_ => Try(bench.Purity, history).Any(found => found.Rule == rule));

    private (History, Difference) Shorten(
        History history, Difference difference, Func<Experience, IEnumerable<Difference>> attempt)
    {
        var left = Shortenings;
        for (var isShorter = true; isShorter;)
        {
            isShorter = false;
            foreach (var shorter in history.Fewer().TakeWhile(_ => left-- > 0))
            {
                if (Try(attempt, shorter).FirstOrDefault(found => found.Rule == difference.Rule) is not { } still)
                    continue;
                (history, difference, isShorter) = (shorter, still, true);
                break;
            }
        }

        return (history, difference);
    }

    /// <returns>Null where the evaluation breaks off, which the laws find as well.</returns>
    private Standing? AtOnce(History history)
    {
        try
        {
            return bench.AtOnce(history);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>
    /// A lambda that says one thing of a row as it comes and another as it goes can break an evaluation off.
    /// </summary>
    private IReadOnlyList<Difference> Try(Func<Experience, IEnumerable<Difference>> attempt, History history)
    {
        try
        {
            return [.. attempt(bench.Live(history))];
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return [new Difference("", $"The evaluation broke off: {broken.GetType().Name}: {broken.Message}")];
        }
    }
}
