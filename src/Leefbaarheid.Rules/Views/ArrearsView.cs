using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>Rent that is overdue by a day or more, as the rules on arrears and on eviction look at it.</summary>
internal sealed class ArrearsView(Arrears arrears, Household? household, Complex? complex) : IAdvised
{
    public Arrears Arrears => arrears;

    public CaseSubject Case { get; } = CaseSubject.Of(arrears.Household);

    /// <summary>The day of the rent account statement: no term on arrears starts before it.</summary>
    public LocalDate Start => arrears.AsOf;

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts { get; } = [new(FactKinds.Arrears, arrears.Id.Value)];

    /// <summary>None: it rests on no signal.</summary>
    public ValueList<Topic> Topics => [];

    public NeighbourhoodCode? Neighbourhood => CasePlace.Of(household, complex);

    /// <summary>Whether the tenant wants nothing to be passed on.</summary>
    public bool HasObjected => arrears.Reaction?.Answer == OfferAnswer.Objected;

    /// <summary>Whether the four steps were taken that the law asks before the municipality is told.</summary>
    public bool HasAllSteps => ArrearsSteps.Missing(arrears).Count == 0;

    /// <summary>The later of the statement and another day.</summary>
    public LocalDate NotBefore(LocalDate day) => LocalDate.Max(Start, day);
}
