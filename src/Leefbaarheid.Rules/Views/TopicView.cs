using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// An open topic of a case, as the rules look at it (how-the-rules-are-read.md, 2), read from its signals once.
/// </summary>
internal sealed class TopicView : IAdvised
{
    private static readonly ValueList<Topic> Nuisance = [Topic.Nuisance];

    private static readonly Text NoHousehold = new("geen bekend huishouden", "no known household");

    private readonly TopicKey key;
    private readonly Household? household;
    private readonly Complex? complex;

    /// <param name="topic">Its open signals.</param>
    /// <param name="complex">The complex of the case, or of a dwelling whose neighbourhood is not recorded.</param>
    public TopicView(Grouping<TopicKey, PlacedSignal> topic, Complex? complex)
    {
        PlacedSignal[] placed = topic.Copy();
        (key, household, this.complex) = (topic.Key, placed[0].Home, complex);
        Open = FactsUsed.InOrder(placed);
        Leading = LeadingOf(Open);
        Facts = FactsUsed.Of(Open);
    }

    public CaseSubject Case => key.Case;

    public Topic Topic => key.Topic;

    /// <summary>The topic alone, as decisions name what they answer.</summary>
    public ValueList<Topic> Topics => Topic.IsNuisance ? Nuisance : [Topic];

    /// <summary>Its open signals, by id.</summary>
    public Signal[] Open { get; }

    /// <summary>Highest severity, then latest, then lowest id.</summary>
    public Signal Leading { get; }

    /// <summary>The day its leading signal came in.</summary>
    public LocalDate Start => Leading.ReceivedOn;

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts { get; }

    public bool IsHousehold => Case is HouseholdCase;

    public Tenure Tenure => household?.Dwelling.Tenure ?? Tenure.OwnTenant;

    public bool IsOwnTenant => IsHousehold && Tenure == Tenure.OwnTenant;

    /// <summary>Whose dwelling it is about, as clauses name it.</summary>
    public Text Whose => IsHousehold ? Tenures.Words.Name(Tenure) : NoHousehold;

    public Answer CareContactKnown => household?.CareContactKnown ?? Answer.Unknown;

    public Answer ConsentToCare => household?.ConsentToCare ?? Answer.Unknown;

    /// <summary>Where the dwelling is, else its complex; null where neither is known.</summary>
    public NeighbourhoodCode? Neighbourhood => CasePlace.Of(household, complex);

    /// <summary>With the household, where what it said or is decides as well.</summary>
    public ValueList<FactReference> FactsWithHousehold =>
        IsHousehold ? Facts.And(new FactReference(FactKinds.Household, Case.Id)) : Facts;

    /// <summary>The latest day on which a signal of the topic says so; null if none does.</summary>
    public LocalDate? LatestOf(Func<Signal, bool> saysSo)
    {
        LocalDate? latest = null;
        foreach (Signal signal in Open)
        {
            if (saysSo(signal) && (latest is null || signal.ReceivedOn > latest))
            {
                latest = signal.ReceivedOn;
            }
        }

        return latest;
    }

    private static Signal LeadingOf(Signal[] byId)
    {
        Signal leading = byId[0];
        foreach (Signal signal in byId)
        {
            if (signal.Severity > leading.Severity
                || (signal.Severity == leading.Severity && signal.ReceivedOn > leading.ReceivedOn))
            {
                leading = signal;
            }
        }

        return leading;
    }
}
