namespace Leefbaarheid.Hosting;

/// <summary>An area with its session: what it holds, and what was told of it.</summary>
internal sealed class AwakeArea
{
    private readonly Dictionary<FactKey, object> facts = [];
    private readonly HashSet<FactKey> forgotten;
    private readonly Dictionary<string, Announcement> standing;
    private readonly Wording wording;
    private long version;

    /// <summary>An area as it lies in a log; evaluated, and not yet told.</summary>
    public AwakeArea(AreaContents contents, SharedFacts shared, Session session, Wording wording)
    {
        (Area, version, Told, Session, this.wording) =
            (contents.Head.Area, contents.Head.Version, contents.Head.Evaluated, session, wording);
        forgotten = [.. contents.Facts.Where(fact => fact.IsErased).Select(fact => fact.Key)];
        standing = contents.Standing.ToDictionary(one => one.Key, StringComparer.Ordinal);
        foreach (var fact in contents.Facts.Where(fact => !fact.IsErased))
            facts.Add(fact.Key, KeptKinds.Of(fact.Key.Kind).Read(fact.Json));
        Put(shared.All);
        Put(facts);
    }

    public LogArea Area { get; }

    public Session Session { get; }

    /// <summary>How far it was when it was last told.</summary>
    public Evaluated Told { get; private set; }

    public IReadOnlyDictionary<FactKey, object> Facts => facts;

    /// <summary>Whether a fact was forgotten, so that it is not to come back.</summary>
    public bool HasForgotten(FactKey key) => forgotten.Contains(key);

    /// <summary>When it was last used, as a count: the highest is the latest.</summary>
    public long LastUse { get; set; }

    /// <summary>All that is concluded, beside what was told: what an area tells when it wakes.</summary>
    public AreaEntry WakeUp(Instant now, long sharedVersion)
    {
        Evaluate(now);
        List<object> all =
        [
            .. Session.Conclusions<Decision>(),
            .. Session.Conclusions<Primary>(),
            .. Session.Conclusions<NoRuleMatched>(),
        ];
        var news = Worded(all);
        return Entry(sharedVersion) with { Changes = Differences(news, standing.Keys.Except(news.Keys)) };
    }

    /// <summary>Takes facts and tells what comes of it.</summary>
    public AreaEntry Take(FactSteps own, FactSteps shared, Instant now, long sharedVersion)
    {
        Apply(shared);
        Apply(own);
        var changes = Evaluate(now);
        foreach (var key in own.Gone.Keys)
            facts.Remove(key);
        foreach (var (key, fact) in own.Put)
            facts[key] = fact;
        forgotten.UnionWith(own.Forgotten.Keys);
        var news = Worded(changes.All.Where(change => change.Kind != ChangeKind.Ended).Select(one => one.Conclusion));
        var ended = Worded(changes.All.Where(change => change.Kind == ChangeKind.Ended).Select(one => one.Conclusion));
        return Entry(sharedVersion) with
        {
            Put = own.Logged(),
            Removed = [.. own.Removed.Keys],
            Erased = own.Erased,
            Changes = Differences(news, ended.Keys.Except(news.Keys)),
        };
    }

    /// <summary>Takes note that an entry of it was appended.</summary>
    public void Appended(AreaEntry entry)
    {
        (version, Told) = (entry.Version + 1, entry.Evaluated);
        foreach (var (kind, told) in entry.Changes)
        {
            if (kind == ChangeKind.Ended)
                standing.Remove(told.Key);
            else
                standing[told.Key] = told;
            if (told.Rule is { } rule && told.Key.StartsWith(Wording.Decisions, StringComparison.Ordinal))
                HostingTelemetry.Decided(kind, rule);
        }
    }

    private AreaEntry Entry(long sharedVersion) => new(
        Area, version, new Evaluated(Session.Now, Session.NextChange, sharedVersion, Session.Rulebook.Fingerprint));

    private Changes Evaluate(Instant now)
    {
        var changes = HostingTelemetry.Evaluation("evaluate area", () =>
        {
            Session.AdvanceTo(Instant.Max(now, Session.Now));
            return Session.Evaluate();
        });
        HostingTelemetry.Threw(changes.Failures);
        return changes;
    }

    private void Apply(FactSteps steps)
    {
        foreach (var (key, fact) in steps.Gone)
            KeptKinds.Of(key.Kind).RemoveFrom(Session, fact);
        Put(steps.Put);
    }

    private void Put(IReadOnlyDictionary<FactKey, object> all)
    {
        foreach (var ofKind in all.GroupBy(one => one.Key.Kind, one => one.Value))
            KeptKinds.Of(ofKind.Key).PutInto(Session, ofKind);
    }

    private Dictionary<string, Announcement> Worded(IEnumerable<object> conclusions) => conclusions
        .Where(IsOwn)
        .Select(wording.Of)
        .OfType<Announcement>()
        .ToDictionary(one => one.Key, StringComparer.Ordinal);

    /// <summary>Staff is shared, so that every area concludes the same about an employee: one tells it.</summary>
    private bool IsOwn(object conclusion) =>
        Area == LogArea.None
        || conclusion is not (Decision { Case: EmployeeCase } or Primary { Case: EmployeeCase });

    private List<(ChangeKind Kind, Announcement Told)> Differences(
        Dictionary<string, Announcement> news, IEnumerable<string> gone) =>
    [
        .. from one in news.Values
           let before = standing.GetValueOrDefault(one.Key)
           where before != one
           select (before is null ? ChangeKind.Began : ChangeKind.Amended, one),
        .. from key in gone
           where standing.ContainsKey(key)
           select (ChangeKind.Ended, standing[key] with { Json = null }),
    ];
}
