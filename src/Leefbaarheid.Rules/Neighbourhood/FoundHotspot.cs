using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A hotspot with what both of its decisions say, worked out once.</summary>
/// <param name="Hotspot">The signals that make it one.</param>
/// <param name="Because">How many they are.</param>
/// <param name="Due">The last day to walk through it, and to tell of it.</param>
/// <param name="Neighbourhood">Where it is; null where that is not known.</param>
internal sealed record FoundHotspot(
    HotspotView Hotspot, Text Because, LocalDate Due, NeighbourhoodCode? Neighbourhood) : IAdvised
{
    public CaseSubject Case => Hotspot.Case;

    public LocalDate? Start => Hotspot.Start;

    public ValueList<FactReference> Facts => Hotspot.Facts;

    public ValueList<Topic> Topics => Hotspot.Topics;
}
