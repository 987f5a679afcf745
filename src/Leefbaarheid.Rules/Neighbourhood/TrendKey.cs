namespace Leefbaarheid.Rules;

/// <summary>What is counted in which neighbourhood; people ask by the neighbourhood.</summary>
internal readonly record struct TrendKey(NeighbourhoodCode Area, Trend Trend) : IAbout
{
    public bool IsAbout(object subject) => CaseSubject.Of(Area).IsMeantBy(subject);
}
