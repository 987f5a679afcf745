namespace Leefbaarheid.Rules;

/// <summary>What OVL-07 asks before a tenancy is ended.</summary>
internal static class LastResortTerms
{
    public static readonly Term HelpTried = new(nameof(HelpTried), "of hulp is geprobeerd", "whether help was tried");

    public static readonly Term Warned = new(
        nameof(Warned), "of de huurder is gewaarschuwd", "whether the tenant was warned");

    public static readonly Term BothHeard = new(
        nameof(BothHeard), "of beide kanten zijn gehoord", "whether both sides were heard");

    public static readonly Term ChildrenWeighed = new(
        nameof(ChildrenWeighed),
        "of de belangen van de kinderen zijn gewogen",
        "whether the interests of the children were weighed");

    public static readonly Term AlternativesConsidered = new(
        nameof(AlternativesConsidered), "of er iets anders mogelijk is", "whether something else is possible");

    public static readonly Term ArrearsDutyDone = new(
        nameof(ArrearsDutyDone),
        "of de stappen bij achterstand zijn gezet en gemeld",
        "whether the steps on arrears were taken and reported");
}
