namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>All conclusions at one moment: the ids that each rule concludes, sorted.</summary>
internal sealed record Verdict(int[] Escalate, int[] Mediation, int[] Caregiver, int[] Alert, int[] Suppress)
{
    public static Verdict Of(
        IEnumerable<int> escalate,
        IEnumerable<int> mediation,
        IEnumerable<int> caregiver,
        IEnumerable<int> alert,
        IEnumerable<int> suppress) =>
        new(Sorted(escalate), Sorted(mediation), Sorted(caregiver), Sorted(alert), Sorted(suppress));

    /// <summary>What differs, a line a rule; empty where the two agree.</summary>
    public string DifferenceFrom(Verdict other) => string.Concat(
        Difference("a escalate", Escalate, other.Escalate),
        Difference("b mediation", Mediation, other.Mediation),
        Difference("c caregiver", Caregiver, other.Caregiver),
        Difference("d alert", Alert, other.Alert),
        Difference("e suppress", Suppress, other.Suppress));

    public override string ToString() =>
        $"a {Escalate.Length}, b {Mediation.Length}, c {Caregiver.Length}, d {Alert.Length}, e {Suppress.Length}";

    private static int[] Sorted(IEnumerable<int> ids) => [.. ids.Order()];

    private static string Difference(string rule, int[] mine, int[] theirs) => mine.AsSpan().SequenceEqual(theirs)
        ? ""
        : $"\n  {rule}: too many {Some(mine.Except(theirs))}, missing {Some(theirs.Except(mine))}, " +
          $"of {theirs.Length}";

    private static string Some(IEnumerable<int> ids) => $"[{string.Join(", ", ids.Take(5))}]";
}
