using System.Runtime.CompilerServices;

namespace Leefbaarheid.Rules;

/// <summary>
/// Kop van een regel: what a rule and all its decisions say of it, written once. The rule is defined from it and its
/// decisions are made from it, so that both bear the same id.
/// </summary>
/// <param name="Id">The id that people use, such as BB-01.</param>
/// <param name="Dutch">The title in Dutch.</param>
/// <param name="English">The title in English.</param>
/// <param name="Basis">What its decisions rest on, unless one says otherwise.</param>
/// <param name="Sources">Where it comes from, the weightiest first.</param>
public sealed record RuleHead(
    string Id, string Dutch, string English, ValueList<LegalBasis> Basis, ValueList<Source> Sources)
{
    /// <summary>What its decisions say of it.</summary>
    public RuleCard Card { get; private init; } =
        new(Id, new Text(Dutch, English), Basis, Sources.Select(source => source.Key).ToValueList());

    /// <summary>The rung of the ladder that its steps stand on; none of a rule beside the ladder.</summary>
    internal LandlordRung? Rung => Ladder.RungOf(Id);

    /// <inheritdoc cref="RuleCard.Because" />
    public Text Because
    {
        get => Card.Because;
        init => Card = Card with { Because = value };
    }

    /// <inheritdoc cref="RuleCard.Purpose" />
    public Text Purpose
    {
        get => Card.Purpose;
        init => Card = Card with { Purpose = value };
    }

    /// <inheritdoc cref="RuleCard.Task" />
    public LiveabilityTask? Task
    {
        get => Card.Task;
        init => Card = Card with { Task = value };
    }

    /// <inheritdoc cref="RuleCard.Precedence" />
    public int? Precedence
    {
        get => Card.Precedence;
        init => Card = Card with { Precedence = value };
    }

    /// <inheritdoc cref="RuleCard.Parts" />
    public ValueList<string> Parts
    {
        get => Card.Parts;
        init => Card = Card with { Parts = value };
    }

    /// <inheritdoc cref="RuleCard.Missing" />
    public ValueList<Term> Missing
    {
        get => Card.Missing;
        init => Card = Card with { Missing = value };
    }

    /// <inheritdoc cref="RuleCard.NamesPeople" />
    public bool NamesPeople
    {
        get => Card.NamesPeople;
        init => Card = Card with { NamesPeople = value };
    }

    /// <summary>The rule itself.</summary>
    /// <param name="branches">Its queries, each of which gives decisions of one kind.</param>
    public Rule Define(params ReadOnlySpan<Branch> branches) =>
        Rule.Define(Id, Dutch, English, branches).BasedOn([.. Sources]);

    /// <summary>The rule itself, made with options that belong to its fingerprint.</summary>
    /// <param name="policy">The options: a record.</param>
    /// <param name="branches">Its queries, each of which gives decisions of one kind.</param>
    public Rule Define(object policy, params ReadOnlySpan<Branch> branches) => Define(branches).With(policy);

    /// <inheritdoc cref="RuleCard.Act" />
    public Act Act(IAdvised row) => Card.Act(row);

    /// <inheritdoc cref="RuleCard.Refer" />
    public Refer Refer(IAdvised row, Addressee partner) => Card.Refer(row, partner);

    /// <inheritdoc cref="RuleCard.Block" />
    public Block Block(IAdvised row, ValueList<BlockTarget> blocks) => Card.Block(row, blocks);

    /// <inheritdoc cref="RuleCard.Require" />
    public Require Require(IAdvised row) => Card.Require(row);

    /// <inheritdoc cref="RuleCard.Warn" />
    public Warn Warn(IAdvised row) => Card.Warn(row);

    /// <inheritdoc cref="RuleCard.Schedule" />
    public Schedule Schedule(IAdvised row) => Card.Schedule(row);

    /// <summary>
    /// What follows from a condition in three values (how-the-rules-are-read.md, 5): yes, the decision; no, nothing;
    /// unknown, the question that it hangs on, with the start, due day, rung, partner, facts and topics that the
    /// decision would have.
    /// </summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <typeparam name="TDecision">The kind of decision.</typeparam>
    /// <param name="rows">The rows that are looked at.</param>
    /// <param name="when">The condition; it may be asked more than once of a row.</param>
    /// <param name="then">The decision; made of a row whose condition is unknown too, to know what hangs on it.</param>
    /// <param name="ask">The words of the question.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>Two branches: that of the decision and that of the question.</returns>
    public Branch[] Weigh<T, TDecision>(
        Query<T> rows,
        Func<T, Verdict> when,
        Func<T, TDecision> then,
        Func<Require, Require> ask,
        [CallerArgumentExpression(nameof(when))] string text = "",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TDecision : Decision =>
    [
        rows.Where(row => Holds(when(row), Answer.Yes), text, file, line).Select(then),
        rows.Where(row => Holds(when(row), Answer.Unknown), text, file, line)
            .Select(row => ask(Question(then(row), when(row)))),
    ];

    private static bool Holds(Verdict verdict, Answer wanted) =>
        Say(verdict.Answer == wanted, $"{verdict.Words.Dutch}", $"{verdict.Words.English}");

    private Require Question(Decision held, Verdict verdict) => Require(held) with
    {
        Due = held.Due,
        Rung = held.Rung,
        Partner = held.Partner,
        Missing = verdict.Missing,
    };
}
