namespace Leefbaarheid.Rules;

/// <summary>The open signals of a case over all its topics, for what counts whatever the topic.</summary>
internal sealed class CaseView : IAdvised
{
    public CaseView(Grouping<CaseSubject, TopicView> topics)
    {
        Case = topics.Key;
        TopicView[] all = topics.Copy();
        foreach (TopicView topic in all)
        {
            Add(topic);
        }

        Facts = all.Length == 1 ? all[0].Facts : FactsUsed.Of(AllOf(all));
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

    public ValueList<FactReference> Facts { get; }

    private static SortedSet<ContraIndication> None { get; } = [];

    private static Signal[] AllOf(TopicView[] topics) =>
        FactsUsed.InOrder([.. topics.SelectMany(topic => topic.Open)]);

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
