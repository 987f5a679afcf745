using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A case that may be for several partners together, as BR-01 looks at it.</summary>
internal sealed class SharedCase : IAdvised
{
    private readonly CaseFile[] files;
    private readonly CountedSignal[] counted;
    private readonly InterventionId[] own;
    private readonly CrowdedBlocks blocks;

    /// <param name="policy">From how many disciplines and households on.</param>
    /// <param name="key">Which case.</param>
    /// <param name="files">Its open case files.</param>
    /// <param name="recent">Of a complex, the recent signals about who lives there.</param>
    /// <param name="own">The talks, hearings and visits in the case itself that have a result.</param>
    /// <param name="open">Of a complex, the open signals that belong to its own case.</param>
    public SharedCase(
        CoordinationPolicy policy,
        CaseKey key,
        Group<CaseFile> files,
        Group<CountedSignal> recent,
        Group<Intervention> own,
        Group<PlacedSignal> open)
    {
        Case = key.Case;
        this.files = files.Count == 0 ? [] : [.. files.OrderBy(file => file.Id)];
        Disciplines = files.Count == 0 ? [] : [.. files.SelectMany(file => file.DisciplinesNeeded).Distinct().Order()];
        NeedsDisciplines = Disciplines.Length >= policy.Disciplines;
        counted = recent.Copy();
        blocks = new CrowdedBlocks(counted, policy.Households);
        this.own = own.Count == 0 ? [] : [.. own.Select(step => step.Id)];
        Topics = IsCrowded ? TopicsOf(open) : [];
    }

    public CaseSubject Case { get; }

    /// <summary>What its open case files need together, each once.</summary>
    public Discipline[] Disciplines { get; }

    /// <summary>Whether they are enough to bring partners together.</summary>
    public bool NeedsDisciplines { get; }

    /// <summary>Whether there is a block with enough households that signals are about.</summary>
    public bool IsCrowded => blocks.Any;

    /// <summary>The most different households that signals of one block are about.</summary>
    public int MostHouseholds => blocks.MostHouseholds;

    /// <summary>The block that is crowded; null where several are, or those without a block.</summary>
    public string? Block => blocks.Only;

    /// <summary>
    /// How many different households are counted: those of crowded blocks, by disciplines alone those of the complex.
    /// </summary>
    public int Households => blocks.Households;

    public bool HasEfforts => own.Length > 0 || Array.Exists(counted, one => one.Effort is not null && IsUsed(one));

    /// <summary>The day its latest file was opened, or its latest signal came in; of both the later.</summary>
    public LocalDate Start => (NeedsDisciplines, IsCrowded) switch
    {
        (true, false) => OpenedOn,
        (false, _) => ReceivedOn,
        _ => OpenedOn > ReceivedOn ? OpenedOn : ReceivedOn,
    };

    LocalDate? IAdvised.Start => Start;

    /// <summary>Put in order when a decision asks for it: most cases that are looked at give none.</summary>
    public ValueList<FactReference> Facts => field ??=
    [
        .. files.Select(file => new FactReference(FactKinds.CaseFile, file.Id.Value)),
        .. FactsUsed.Of(FactsUsed.InOrder([.. Used.Select(one => one.Placed)])),
        .. Efforts.Distinct().Order().Select(id => new FactReference(FactKinds.Intervention, id.Value)),
    ];

    public ValueList<Topic> Topics { get; }

    private LocalDate OpenedOn => files.Max(file => file.OpenedOn);

    private LocalDate ReceivedOn => Used.Max(one => one.Placed.Signal.ReceivedOn);

    /// <summary>The signals of crowded blocks; without any, all.</summary>
    private IEnumerable<CountedSignal> Used => counted.Where(IsUsed);

    private IEnumerable<InterventionId> Efforts => own.Concat(Used.Select(one => one.Effort).OfType<InterventionId>());

    private bool IsUsed(CountedSignal one) => !IsCrowded || blocks.Hold(one.Placed.Block);

    /// <summary>The topics of the case's own open signals that were counted: those that name a household.</summary>
    private ValueList<Topic> TopicsOf(Group<PlacedSignal> open) => open
        .Where(one => one.Household is not null && blocks.Hold(one.Block))
        .Select(one => Topic.Of(one.Signal.Category))
        .Distinct()
        .Order()
        .ToValueList();
}
