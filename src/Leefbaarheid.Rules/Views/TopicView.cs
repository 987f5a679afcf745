using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Dwellings;
using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Rules.Views;

/// <summary>An open topic of a case, as the rules look at it (B0.2).</summary>
internal sealed class TopicView(TopicKey key, Group<Signal> open, Household? household, Complex? complex)
{
    public CaseSubject Case => key.Case;

    public Topic Topic => key.Topic;

    public Group<Signal> Open => open;

    /// <summary>Highest severity, then latest, then lowest id.</summary>
    public Signal Leading { get; } = open
        .OrderByDescending(s => s.Severity)
        .ThenByDescending(s => s.ReceivedOn)
        .ThenBy(s => s.Id)
        .First();

    public bool IsHousehold => Case is HouseholdCase;

    public Household? Household => household;

    public Tenure Tenure => household?.Dwelling.Tenure ?? Tenure.OwnTenant;

    public bool IsOwnTenant => IsHousehold && Tenure == Tenure.OwnTenant;

    public Answer ConsentToCare => household?.ConsentToCare ?? Answer.Unknown;

    public NeighbourhoodCode? Neighbourhood => household?.Dwelling.Neighbourhood ?? complex?.Neighbourhood;

    public ValueList<FactReference> Facts => FactsUsed.Of(open);

    /// <summary>The latest day on which a signal of the topic says so; null if none does.</summary>
    public LocalDate? LatestOf(Func<Signal, bool> saysSo) =>
        open.Where(saysSo).Max(s => (LocalDate?)s.ReceivedOn);
}
