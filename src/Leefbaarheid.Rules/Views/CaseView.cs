namespace Leefbaarheid.Rules;

/// <summary>The open signals of a case over all its topics, for what counts whatever the topic.</summary>
internal sealed class CaseView : IAdvised
{
    private readonly TopicView[] topics;

    public CaseView(Grouping<CaseSubject, TopicView> topics)
    {
        Case = topics.Key;
        this.topics = topics.Copy();
        foreach (TopicView topic in this.topics)
        {
            Add(topic);
        }
    }

    public CaseSubject Case { get; }

    /// <summary>Each contra-indication once, in the order of the enumeration.</summary>
    public SortedSet<ContraIndication> ContraIndications { get; private set; } = None;

    public bool HasViolenceAtHome { get; private set; }

    public bool HasDrugs { get; private set; }

    public bool HasAggressionAgainstStaff { get; private set; }

    /// <summary>The highest severity of a nuisance; null without one.</summary>
    public Severity? Nuisance { get; private set; }

    LocalDate? IAdvised.Start => null;

    /// <summary>None: what is said of a whole case answers none of its topics.</summary>
    ValueList<Topic> IAdvised.Topics => [];

    /// <summary>Put in order when a decision asks for it: most cases have none that rests on all topics.</summary>
    public ValueList<FactReference> Facts => field ??= topics is [var only]
        ? only.Facts
        : FactsUsed.Of(FactsUsed.InOrder([.. topics.SelectMany(topic => topic.Open)]));

    private static SortedSet<ContraIndication> None { get; } = [];

    private void Add(TopicView topic)
    {
        SignalCategory category = topic.Leading.Category;
        HasViolenceAtHome |= category.IsViolenceAtHome();
        HasDrugs |= category is SignalCategory.Hemp or SignalCategory.DrugTrade;
        HasAggressionAgainstStaff |= category == SignalCategory.AggressionAgainstStaff;
        Nuisance = topic.Topic.IsNuisance ? topic.Leading.Severity : Nuisance;
        foreach (Signal signal in topic.Open)
        {
            if (signal.ContraIndications.Count > 0)
            {
                ContraIndications = [.. ContraIndications, .. signal.ContraIndications];
            }
        }
    }
}
