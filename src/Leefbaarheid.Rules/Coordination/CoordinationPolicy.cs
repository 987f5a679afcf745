using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid over Buurtregie: options of BR-01 and BR-02; all are the library's own proposals.</summary>
public sealed record CoordinationPolicy
{
    /// <summary>BR-01: from how many needed disciplines a case is for several partners together.</summary>
    public int Disciplines { get; init; } = 2;

    /// <summary>
    /// BR-01: from how many households in one block that signals are about, in the window of
    /// <see cref="NeighbourhoodPolicy.Window"/>.
    /// </summary>
    public int Households { get; init; } = 3;

    /// <summary>BR-02: within how long a case without effect is tested, or brought to the safety house.</summary>
    public WorkingDayTerm Test { get; init; } = new(5);

    internal static CoordinationPolicy Ask(PolicyOptions<CoordinationPolicy> options) =>
        new()
        {
            Disciplines = options.Number(p => p.Disciplines, OptionRanges.From(1), Inference(
                "vanaf hoeveel nodige disciplines een zaak voor partners samen is",
                "from how many needed disciplines a case is for partners together", "BR-01")),
            Households = options.Number(p => p.Households, OptionRanges.From(1), Inference(
                "vanaf hoeveel huishoudens in één blok een zaak voor partners samen is",
                "from how many households in one block a case is for partners together", "BR-01")),
            Test = options.Term(p => p.Test, Inference(
                "binnen hoe lang een zaak zonder effect wordt getoetst of ingebracht",
                "within how long a case without effect is tested or brought in", "BR-02")),
        };
}
