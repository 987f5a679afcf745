namespace Leefbaarheid.Rules;

/// <summary>The condition of rules that are about households alone.</summary>
internal static class HouseholdsOnly
{
    /// <summary>Whether a case is that of a household, told in either case.</summary>
    public static bool IsOfHousehold(this CaseSubject @case) => Say(
        @case is HouseholdCase,
        $"zaak van een {@case.Kind.Dutch}, de regel is voor een huishouden",
        $"case of a {@case.Kind.English}, the rule is for a household");
}
