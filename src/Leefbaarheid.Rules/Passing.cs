namespace Leefbaarheid.Rules;

/// <summary>
/// Conditions that most rows of a group meet: what meets one goes without saying, what does not is told why.
/// </summary>
internal static class Passing
{
    /// <summary>The condition, in words only where it does not hold.</summary>
    public static bool SayUnless(bool holds, string dutch, string english) =>
        Say(holds, $"{(holds ? "" : dutch)}", $"{(holds ? "" : english)}");

    /// <summary>The same with words that are made of a row, once they are asked for.</summary>
    public static bool SayUnless<T>(bool holds, T row, Func<T, Text> words) =>
        Say(holds, $"{(holds ? "" : words(row).Dutch)}", $"{(holds ? "" : words(row).English)}");

    /// <summary>Whether a signal is about persons, not about a place.</summary>
    public static bool IsOfPersons(Signal signal) => SayUnless(
        !signal.Category.IsPhysical(),
        "dit gaat over de buurt, niet over een huishouden",
        "this is about the place, not about a household");

    /// <summary>Whether a signal is about a place.</summary>
    public static bool IsOfPlace(Signal signal) => SayUnless(
        signal.Category.IsPhysical(),
        "dit gaat niet over de staat van de buurt",
        "this is not about the state of the place");

    /// <summary>Whether a step or referral carries out a rule.</summary>
    public static bool CarriesOut(string? carriedOut, string rule) => SayUnless(
        carriedOut == rule, rule, static rule => new($"dit voert {rule} niet uit", $"this does not carry out {rule}"));

    /// <summary>Whether a case is that of a household or complex.</summary>
    public static bool IsOfHomes(CaseSubject @case) => SayUnless(
        @case is HouseholdCase or ComplexCase,
        "dit hoort niet bij een huishouden of complex",
        "this is not of a household or complex");
}
