namespace Leefbaarheid.Hosting;

/// <content>How a desk forgets.</content>
public sealed partial class AreaDesk
{
    private const int ChangesAtOnce = 1000;

    /// <summary>The rule that says which records are kept too long.</summary>
    private const string Deletion = "PRI-03";

    /// <summary>
    /// Forgets what a decision names that a step carries out; not staff, of whom but a training is too old.
    /// </summary>
    private async Task CarryOutAsync(
        IEnumerable<Intervention> put,
        Dictionary<LogArea, FactSteps> steps,
        List<LoggedChange> told,
        CancellationToken cancellation)
    {
        foreach (var step in put.Where(step => step.CarriesOut == Deletion).ToList())
        {
            var key = KeptKinds.Of(typeof(Intervention)).KeyOf(step);
            foreach (var area in steps.Where(one => one.Value.Put.ContainsKey(key)).Select(one => one.Key).ToList())
            {
                var one = await UpToDateAsync(area, told, cancellation).ConfigureAwait(false);
                var named = one.Session.Conclusions<Decision>()
                    .Where(decision => decision is Act && decision.Rule == Deletion && decision.Case == step.Case)
                    .SelectMany(decision => decision.Facts)
                    .Where(fact => fact.Kind != FactKinds.Employee);
                foreach (var fact in named.Select(FactKey.Of).Distinct())
                    await ForgetAsync(fact, steps, told, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task ForgetAsync(
        FactKey key, Dictionary<LogArea, FactSteps> steps, List<LoggedChange> told, CancellationToken cancellation)
    {
        if (await areas.FindAsync(key, cancellation).ConfigureAwait(false) is not { } area)
            return;
        var facts = area == LogArea.Shared
            ? (await areas.SharedAsync(cancellation).ConfigureAwait(false)).All
            : (await areas.WakeAsync(area, told, cancellation).ConfigureAwait(false)).Facts;
        if (!facts.TryGetValue(key, out var fact))
            return;
        if (!steps.TryGetValue(area, out var own))
            steps.Add(area, own = new FactSteps());
        own.Put.Remove(key);
        own.Forgotten[key] = fact;
    }

    /// <summary>Finds what was told from facts that are forgotten, in whichever area it was.</summary>
    private async Task EraseAsync(Dictionary<LogArea, FactSteps> steps, CancellationToken cancellation)
    {
        var traces = new Traces(steps.Values.SelectMany(own => own.Forgotten));
        if (traces.IsEmpty)
            return;
        long last = 0;
        for (var isMore = true; isMore;)
        {
            var page = await log.ReadChangesAsync(last, ChangesAtOnce, null, cancellation).ConfigureAwait(false);
            foreach (var change in page.Where(change => traces.AreIn(change.Told)))
            {
                if (!steps.TryGetValue(change.Area, out var own))
                    steps.Add(change.Area, own = new FactSteps());
                own.Erased.Add(change.Number);
            }

            isMore = page.Count == ChangesAtOnce;
            last = isMore ? page[^1].Number : last;
        }
    }
}
