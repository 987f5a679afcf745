namespace Leefbaarheid.Hosting;

/// <summary>The areas that are awake, and how others wake: always as they were told, whatever woke them.</summary>
internal sealed class DeskAreas(IFactLog log, Rulebook rulebook, AreaDeskOptions options)
{
    private readonly Dictionary<LogArea, AwakeArea> awake = [];
    private readonly Wording wording = new(options.Language);
    private SharedFacts? shared;
    private long uses;

    public int Count => awake.Count;

    /// <summary>When time first changes something in what was appended, since this was set to none.</summary>
    public Instant? Earliest { get; set; }

    public Rulebook Rulebook => rulebook;

    public Instant Now => options.Clock.Now;

    public async Task<SharedFacts> SharedAsync(CancellationToken cancellation) =>
        shared ??= new SharedFacts(await log.ReadAreaAsync(LogArea.Shared, cancellation).ConfigureAwait(false));

    public AwakeArea? Find(LogArea area) => awake.GetValueOrDefault(area);

    /// <summary>The area that holds a fact.</summary>
    public async Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation)
    {
        foreach (var one in awake.Values)
        {
            if (one.Facts.ContainsKey(key))
                return one.Area;
        }

        return await log.FindAsync(key, cancellation).ConfigureAwait(false);
    }

    /// <summary>An area with its session; what it tells by waking is appended.</summary>
    public async Task<AwakeArea> WakeAsync(LogArea area, List<LoggedChange> told, CancellationToken cancellation)
    {
        if (!awake.TryGetValue(area, out var one))
        {
            one = await OpenAsync(area, told, cancellation).ConfigureAwait(false);
            awake.Add(area, one);
            HostingTelemetry.Woke(1);
        }

        one.LastUse = ++uses;
        return one;
    }

    /// <summary>Lets areas take facts, and appends all that comes of it at once.</summary>
    public async Task TakeAsync(
        Dictionary<LogArea, FactSteps> steps, List<LoggedChange> told, CancellationToken cancellation)
    {
        var all = await SharedAsync(cancellation).ConfigureAwait(false);
        var ofShared = steps.GetValueOrDefault(LogArea.Shared) ?? new FactSteps();
        List<(AwakeArea Area, AreaEntry Entry)> entries = [];
        foreach (var (area, own) in steps.Where(one => one.Key != LogArea.Shared))
        {
            var one = await WakeAsync(area, told, cancellation).ConfigureAwait(false);
            entries.Add((one, one.Take(own, ofShared, Now, all.Version + (ofShared.IsEmpty ? 0 : 1))));
        }

        await AppendAsync(entries, ofShared, told, cancellation).ConfigureAwait(false);
    }

    public async Task AppendAsync(
        List<(AwakeArea Area, AreaEntry Entry)> entries,
        FactSteps ofShared,
        List<LoggedChange> told,
        CancellationToken cancellation)
    {
        var all = await SharedAsync(cancellation).ConfigureAwait(false);
        List<AreaEntry> parts = [.. entries.Select(one => one.Entry)];
        if (!ofShared.IsEmpty)
            parts.Add(all.Entry(ofShared));
        if (parts.Count == 0)
            return;
        told.AddRange(
            await log.AppendAsync(new LogEntry(Now, all.Version, parts), cancellation).ConfigureAwait(false));
        foreach (var (area, entry) in entries)
        {
            area.Appended(entry);
            Earliest = Min(Earliest, entry.Evaluated.NextChange);
        }

        if (!ofShared.IsEmpty)
            all.Appended(ofShared);
    }

    /// <summary>Puts the least recently used to sleep, down to so many as may be awake.</summary>
    public void Trim()
    {
        foreach (var area in awake.Values.OrderByDescending(one => one.LastUse).Skip(options.MostAwake).ToList())
            Sleep(area.Area);
    }

    /// <summary>Puts an area to sleep; when it wakes it reads all anew.</summary>
    public void Sleep(LogArea area) => HostingTelemetry.Woke(awake.Remove(area) ? -1 : 0);

    /// <summary>Forgets all that may not be as it lies in the log; it is read anew.</summary>
    public void Drop()
    {
        HostingTelemetry.Woke(-awake.Count);
        awake.Clear();
        shared = null;
    }

    private static Instant? Min(Instant? one, Instant? other) =>
        one is { } first && other is { } second ? Instant.Min(first, second) : one ?? other;

    private async Task<AwakeArea> OpenAsync(LogArea area, List<LoggedChange> told, CancellationToken cancellation)
    {
        var all = await SharedAsync(cancellation).ConfigureAwait(false);
        var contents = await log.ReadAreaAsync(area, cancellation).ConfigureAwait(false);
        var before = contents.Head.Evaluated;
        var now = before.At is { } at ? Instant.Max(at, Now) : Now;
        var one = new AwakeArea(contents, all, Session.Open(rulebook, now, options.Zone), wording);
        var entry = one.WakeUp(now, all.Version);
        var isNews = entry.Changes.Count > 0 || entry.Evaluated with { At = before.At } != before;
        if (isNews && contents.Head.Version > 0)
            await AppendAsync([(one, entry)], new FactSteps(), told, cancellation).ConfigureAwait(false);
        return one;
    }
}
