using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Wisselwoning: a temporary home for the time of the works.</summary>
public sealed record ExchangeDwelling
{
    /// <summary>Whether it is furnished; only a recorded yes counts.</summary>
    public bool Furnished { get; init; }

    /// <summary>The first day; it may lie ahead.</summary>
    public LocalDate? From
    {
        get;
        init => field = InOrder(value, To) ? value : null;
    }

    /// <summary>The last day; it may lie ahead.</summary>
    public LocalDate? To
    {
        get;
        init => field = InOrder(From, value) ? value : null;
    }

    private static bool InOrder(LocalDate? from, LocalDate? to) =>
        from is not { } first
        || Dates.NotBefore(to, first, "The last day of an exchange dwelling", "the first") == to;
}
