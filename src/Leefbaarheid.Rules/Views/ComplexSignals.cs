using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>
/// The signals that count together in a complex (how-the-rules-are-read.md, 3): its own and those about who lives
/// there. What is nobody else's business (violence at home, money, loneliness, crime at home) is left out.
/// </summary>
internal sealed class ComplexSignals
{
    public ComplexSignals(Period window)
    {
        Recent = PlacedSignal.All
            .Where(placed => Counts(placed.Signal.Category))
            .Within(window, placed => placed.Signal.ReceivedOn)
            .Where(placed => Passing.SayUnless(
                placed.Complex is not null,
                "van welk complex dit is, is niet bekend",
                "of which complex this is, is not known"));
        Open = Recent
            .Where(placed => placed.Case is ComplexCase)
            .During(placed => Validity.Between(placed.Signal.ReceivedOn, placed.Signal.ClosedOn));
    }

    /// <summary>Those of the window, open or closed.</summary>
    public Query<PlacedSignal> Recent { get; }

    /// <summary>Those that are open and belong to the case of the complex itself.</summary>
    public Query<PlacedSignal> Open { get; }

    private static bool Counts(SignalCategory category) => Passing.SayUnless(
        !category.IsViolenceAtHome() && category is not (SignalCategory.RentArrears or SignalCategory.Loneliness
            or SignalCategory.Hemp or SignalCategory.HousingFraud),
        "dit telt niet mee met wat anderen in het complex melden",
        "this does not count with what others in the complex report");
}
