using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A case that may be for several partners together, as BR-01 looks at it.</summary>
internal sealed class SharedCase : IAdvised
{
    private readonly CaseFile[] files;
    private readonly Signal[] signals;
    private readonly InterventionId[] efforts;

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
        this.files = [.. files.OrderBy(file => file.Id)];
        Disciplines = [.. files.SelectMany(file => file.DisciplinesNeeded).Distinct().Order()];
        NeedsDisciplines = Disciplines.Length >= policy.Disciplines;
        var blocks = recent.GroupBy(one => one.Placed.Block).ToList();
        MostHouseholds = blocks.Select(block => HouseholdsOf(block)).DefaultIfEmpty().Max();
        var crowded = blocks.Where(block => HouseholdsOf(block) >= policy.Households).ToList();
        IsCrowded = crowded.Count > 0;
        Block = crowded.Count == 1 ? crowded[0].Key : null;
        CountedSignal[] counted = IsCrowded ? [.. crowded.SelectMany(block => block)] : recent.Copy();
        Households = HouseholdsOf(counted);
        signals = FactsUsed.InOrder([.. counted.Select(one => one.Placed.Signal)]);
        efforts = [.. own.Select(step => step.Id).Concat(counted.Select(one => one.Effort).OfType<InterventionId>())];
        Topics = IsCrowded ? TopicsOf(open) : [];
    }

    public CaseSubject Case { get; }

    /// <summary>What its open case files need together, each once.</summary>
    public Discipline[] Disciplines { get; }

    /// <summary>Whether they are enough to bring partners together.</summary>
    public bool NeedsDisciplines { get; }

    /// <summary>Whether there is a block with enough households that signals are about.</summary>
    public bool IsCrowded { get; }

    /// <summary>The most different households that signals of one block are about.</summary>
    public int MostHouseholds { get; }

    /// <summary>The block that is crowded; null where several are, or those without a block.</summary>
    public string? Block { get; }

    /// <summary>
    /// How many different households are counted: those of crowded blocks, by disciplines alone those of the complex.
    /// </summary>
    public int Households { get; }

    public bool HasEfforts => efforts.Length > 0;

    /// <summary>The day its latest file was opened, or its latest signal came in; of both the later.</summary>
    public LocalDate Start => (NeedsDisciplines, IsCrowded) switch
    {
        (true, false) => OpenedOn,
        (false, _) => ReceivedOn,
        _ => OpenedOn > ReceivedOn ? OpenedOn : ReceivedOn,
    };

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts =>
    [
        .. files.Select(file => new FactReference(FactKinds.CaseFile, file.Id.Value)),
        .. FactsUsed.Of(signals),
        .. efforts.Distinct().Order().Select(id => new FactReference(FactKinds.Intervention, id.Value)),
    ];

    public ValueList<Topic> Topics { get; }

    private LocalDate OpenedOn => files.Max(file => file.OpenedOn);

    private LocalDate ReceivedOn => signals.Max(signal => signal.ReceivedOn);

    private static int HouseholdsOf(IEnumerable<CountedSignal> signals) =>
        signals.Select(one => one.Placed.Household).Distinct().Count();

    /// <summary>The topics of the case's own open signals that were counted.</summary>
    private ValueList<Topic> TopicsOf(Group<PlacedSignal> open) => open
        .Where(one => Array.Exists(signals, counted => counted.Id == one.Signal.Id))
        .Select(one => Topic.Of(one.Signal.Category))
        .Distinct()
        .Order()
        .ToValueList();
}
