using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The visits of a household: of those that show a need the latest one governs.</summary>
internal sealed class NeedView : IAdvised
{
    private readonly Household? household;
    private readonly Complex? complex;
    private readonly HomeVisit? shown;

    /// <param name="visits">Those of running projects.</param>
    /// <param name="household">The household, where it is recorded.</param>
    /// <param name="complex">The complex of a dwelling whose neighbourhood is not recorded.</param>
    public NeedView(Grouping<HouseholdId, HomeVisit> visits, Household? household, Complex? complex)
    {
        (this.household, this.complex) = (household, complex);
        shown = visits.Where(visit => visit.ShowsNeed)
            .OrderByDescending(visit => visit.On).ThenBy(visit => visit.Id).FirstOrDefault();
        Case = CaseSubject.Of(visits.Key);
    }

    public bool IsShown => shown is not null;

    /// <summary>The visit that governs; there is one where a need is shown.</summary>
    public HomeVisit Shown => shown!;

    /// <summary>Whether a visit shows a need, and which.</summary>
    public Text Words => shown is null
        ? new("geen huisbezoek laat zien dat hulp nodig is", "no home visit shows that help is needed")
        : new(
            $"huisbezoek op {shown.On:uuuu-MM-dd} laat zien dat hulp nodig is",
            $"home visit on {shown.On:uuuu-MM-dd} shows that help is needed");

    public CaseSubject Case { get; }

    LocalDate? IAdvised.Start => Shown.On;

    public ValueList<FactReference> Facts => [new(FactKinds.HomeVisit, Shown.Id.Value)];

    public ValueList<Topic> Topics => [];

    public Answer ConsentToCare => household?.ConsentToCare ?? Answer.Unknown;

    /// <summary>Where the dwelling is, else its complex; null where neither is known.</summary>
    public NeighbourhoodCode? Neighbourhood => CasePlace.Of(household, complex);
}
