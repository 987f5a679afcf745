using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests;

/// <summary>A complex with two blocks, who lives there and what is reported there.</summary>
internal static class Lindehof
{
    public static readonly ComplexId Id = new("Lindehof");
    public static readonly CaseSubject OfComplex = CaseSubject.Of(Id);
    public static readonly NeighbourhoodCode Neighbourhood = NeighbourhoodCode.Parse("BU08550902");

    public static Complex TheComplex => new(Id) { Blocks = ["A", "B"], Neighbourhood = Neighbourhood };

    public static Household Household(string id, string? block = "A") => new(new(id))
    {
        Dwelling = new Dwelling { Complex = Id, Block = block },
    };

    public static Household[] Households(int count, string? block = "A") =>
        [.. Enumerable.Range(1, count).Select(n => Household($"b{n}", block))];

    /// <summary>A signal about the complex itself.</summary>
    public static Signal Report(string id, SignalCategory category, string on, string? block = null, int severity = 1) =>
        new(new(id), OfComplex, category, (Severity)severity, Day(on)) { Block = block };

    public static Signal About(string household, string id, SignalCategory category, string on, int severity = 1) =>
        new(new(id), CaseSubject.Of(new HouseholdId(household)), category, (Severity)severity, Day(on));

    public static Intervention Step(
        string id, string on, InterventionKind kind, CaseSubject? @case = null, InterventionResult? result = null) =>
        new(new(id), @case ?? OfComplex, Day(on), kind) { Result = result };

    public static Referral Referral(string id, PartnerKind kind, string on, string carriesOut) =>
        new(new(id), OfComplex, new(kind), Day(on)) { CarriesOut = carriesOut };
}
