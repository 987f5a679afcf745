namespace Leefbaarheid.Testing;

/// <summary>What a check of a rulebook found.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class RulebookReport
{
    internal RulebookReport(
        int histories, IEnumerable<RulebookBreach> breaches, IEnumerable<Rule> notConcluded) =>
        (Histories, Breaches, NotConcluded) = (histories, [.. breaches], [.. notConcluded]);

    /// <summary>How many random histories were tried.</summary>
    public int Histories { get; }

    /// <summary>The laws that rules do not keep: a rule under the first law that it broke.</summary>
    public ImmutableArray<RulebookBreach> Breaches { get; }

    /// <summary>
    /// The rules that no history made conclude, of which the laws therefore say nothing. Those that only weigh or pass
    /// on what others concluded are left out.
    /// </summary>
    public ImmutableArray<Rule> NotConcluded { get; }

    /// <summary>Refuses a rulebook that breaks a law.</summary>
    /// <returns>The same report, to look at <see cref="NotConcluded"/>.</returns>
    /// <exception cref="RulebookCheckException">A law is broken.</exception>
    public RulebookReport ThrowIfBroken() => Breaches.IsEmpty ? this : throw new RulebookCheckException(this);

    /// <summary>All of it in words.</summary>
    public override string ToString() => string.Join("\n\n",
        Breaches.Select(breach => breach.ToString())
            .Append(NotConcluded.IsEmpty
                ? $"Every rule concluded in one of {Histories} random histories."
                : $"In {Histories} random histories these rules never concluded: "
                    + $"{string.Join(", ", NotConcluded.Select(rule => rule.Id))}."));
}
