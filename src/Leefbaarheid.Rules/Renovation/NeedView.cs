using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The visits of a household that showed a need: the latest one governs.</summary>
internal sealed class NeedView : IAdvised
{
    private readonly Household? household;
    private readonly Complex? complex;

    /// <param name="visits">Those of running projects.</param>
    /// <param name="household">The household, where it is recorded.</param>
    /// <param name="complex">The complex of a dwelling whose neighbourhood is not recorded.</param>
    public NeedView(Grouping<HouseholdId, HomeVisit> visits, Household? household, Complex? complex)
    {
        (this.household, this.complex) = (household, complex);
        Visit = visits.OrderByDescending(visit => visit.On).ThenBy(visit => visit.Id).First();
        Case = CaseSubject.Of(visits.Key);
    }

    public HomeVisit Visit { get; }

    public CaseSubject Case { get; }

    LocalDate? IAdvised.Start => Visit.On;

    public ValueList<FactReference> Facts => [new(FactKinds.HomeVisit, Visit.Id.Value)];

    public ValueList<Topic> Topics => [];

    public Answer ConsentToCare => household?.ConsentToCare ?? Answer.Unknown;

    /// <summary>Where the dwelling is, else its complex; null where neither is known.</summary>
    public NeighbourhoodCode? Neighbourhood => CasePlace.Of(household, complex);
}
