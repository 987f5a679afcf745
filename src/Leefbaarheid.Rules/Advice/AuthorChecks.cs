using System.Collections.Frozen;

namespace Leefbaarheid.Rules;

/// <summary>What the author of a rule forgot, seen at what the rule proposes.</summary>
internal sealed class AuthorChecks(Precedence precedence)
{
    private readonly FrozenDictionary<string, Rule> rules =
        precedence.Rules.DistinctBy(rule => rule.Id).ToFrozenDictionary(rule => rule.Id);

    /// <summary>
    /// The own rules with a branch that begins at signals, with the kind that it concludes. Built-in ones also count
    /// signals that are closed or of another case, so that their decisions may rest on no topic.
    /// </summary>
    private readonly FrozenSet<(string Rule, Type Kind)> fromSignals = precedence.Rules
        .Where(rule => precedence.IsOwn(rule.Id))
        .SelectMany(rule => rule.Branches
            .Where(branch => BeginsAtSignals(branch.Query))
            .Select(branch => (rule.Id, branch.ConclusionType)))
        .ToFrozenSet();

    /// <summary>Tells the first thing that is wrong; false where all is well.</summary>
    /// <exception cref="InvalidOperationException">Something was forgotten.</exception>
    public bool Refuse(Weighed row) =>
        (OtherId(row.Proposal) ?? Undeclared(row.Proposal) ?? Guarding(row) ?? Unfinished(row.Proposal) ?? Folded(row))
            is { } mistake
            ? throw new InvalidOperationException($"{NameOf(row.Proposal)} {mistake}")
            : false;

    private static string NameOf(Decision proposal) =>
        $"{proposal.Rule} ({proposal.GetType().Name}, {proposal.Case.Kind.English} {proposal.Case.Id})";

    private string? OtherId(Decision proposal) => rules.ContainsKey(proposal.Rule)
        ? null
        : "is of no rule that proposes: no rule has that id. Make a decision from the head of its own rule.";

    private string? Undeclared(Decision proposal)
    {
        Rule rule = rules[proposal.Rule];
        foreach (BlockTarget target in proposal is Block block ? block.Blocks.AsSpan() : [])
        {
            if (target.OfRule is { } held && !rule.Blocked.Contains(held))
            {
                return $"holds back {held}, which its rule does not say of itself. {Declare("Blocks", held)}";
            }
        }

        foreach (string left in proposal.LeavesStanding.AsSpan())
        {
            if (!rule.Named.Contains(left) && !rule.Suppressed.Contains(left))
            {
                return $"leaves {left} standing, which its rule does not say of itself. {Declare("Names", left)}";
            }
        }

        return proposal.StandsWith is { } with && !rules.ContainsKey(with)
            ? $"goes with {with}, and no rule that proposes has that id. {Declare("Names", with)}"
            : null;
    }

    private static string Declare(string method, string id) =>
        $"Write .{method}(\"{id}\") behind the rule's Define, so that the id is checked before any fact is put.";

    private static string? Guarding(Weighed row) => row.KeptFrom is { } guarding
        ? $"would hold back what {guarding} proposes, a rule that guards people; that goes on. Block rules by their "
            + "ids."
        : null;

    /// <summary>A block answers no topic and has no term.</summary>
    private string? Unfinished(Decision proposal) =>
        proposal is Block ? null
        : proposal.Topics.Count == 0 && fromSignals.Contains((proposal.Rule, proposal.GetType()))
            ? "begins at a signal and names no Topics, so that the signal counts as one that no rule answers. Set "
                + "Topics, as Advised.By(signal) does."
        : proposal.Topics.Count > 0 && proposal.Start is null
            ? "rests on a topic and has no Start, so that any step, however old, counts as done about it. Set Start to "
                + "the day in the facts from which its term counts, as Advised.By(signal) does."
        : null;

    private static string? Folded(Weighed row) =>
        row.Told is { } told && !ReferenceEquals(told, row.Proposal) && Merged.Lost(row.Proposal, told) is { } part
            ? $"is one of several that become one decision, though they differ in {part}. Tell them apart by Of, or "
                + $"make {part} the same."
            : null;

    private static bool BeginsAtSignals(Query query) =>
        ReferenceEquals(query, Facts.Signals) || query.Inputs
            .Take(query.Clause.Kind == ClauseKind.Concat ? query.Inputs.Count : 1)
            .Any(BeginsAtSignals);
}
