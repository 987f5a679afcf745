namespace Leefbaarheid.Domain;

/// <summary>
/// Oordeel: a condition in three values, which knows the facts it was made of and, while it is unknown, which of them
/// decide. Written with <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>, which read as in <see cref="Answers"/>: one no
/// decides an "and", one yes an "or". What comes after a side that decides is not looked at.
/// </summary>
/// <remarks>Equal when the answer and all facts are. The default is no, without facts.</remarks>
public readonly record struct Verdict
{
    private readonly Made? made;

    private Verdict(Answer answer, Made made) => (Answer, this.made) = (answer, made);

    /// <summary>Yes, no or unknown.</summary>
    public Answer Answer { get => made is null ? Answer.No : field; }

    /// <summary>
    /// The unknown facts that decide, in the order in which the condition names them; none where it is known.
    /// </summary>
    public ValueList<Term> Missing => made is null ? [] : made.Missing.Distinct().ToValueList();

    /// <summary>The facts that were looked at, in that order.</summary>
    public ValueList<JudgedFact> Facts => made is null ? [] : made.Facts.ToValueList();

    /// <summary>A fact that may be unknown.</summary>
    /// <param name="answer">The fact.</param>
    /// <param name="term">What it is called.</param>
    public static Verdict Of(Answer answer, Term term) => new(answer, new Made(answer, term));

    /// <summary>A fact that is always known.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="term">What it is called.</param>
    public static Verdict Of(bool holds, Term term) => Of(Answers.Of(holds), term);

    /// <summary>Both.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Verdict operator &(Verdict left, Verdict right) => Join(left.Answer.And(right.Answer), left, right);

    /// <summary>Either.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Verdict operator |(Verdict left, Verdict right) => Join(left.Answer.Or(right.Answer), left, right);

    /// <summary>The opposite.</summary>
    /// <param name="verdict">The condition.</param>
    public static Verdict operator !(Verdict verdict) =>
        verdict.made is { } made ? new(verdict.Answer.Not(), made) : default;

    /// <summary>So that <c>||</c> stops at a yes.</summary>
    /// <param name="verdict">The condition.</param>
    public static bool operator true(Verdict verdict) => verdict.Answer == Answer.Yes;

    /// <summary>So that <c>&amp;&amp;</c> stops at a no.</summary>
    /// <param name="verdict">The condition.</param>
    public static bool operator false(Verdict verdict) => verdict.Answer == Answer.No;

    /// <summary>The facts that were looked at, in words: <c>zelf geprobeerd: ja, bang: nee</c>.</summary>
    public Text Words => new(
        string.Join(", ", Facts.Select(fact => fact.Words.Dutch)),
        string.Join(", ", Facts.Select(fact => fact.Words.English)));

    /// <summary>The facts in words, in Dutch.</summary>
    public override string ToString() => Words.Dutch;

    private static Verdict Join(Answer answer, Verdict left, Verdict right) =>
        new(answer, new Made(answer, Left: left.made, Right: right.made));

    /// <summary>What a verdict was made of: a fact, or two verdicts; listed only when somebody asks.</summary>
    private sealed record Made(Answer Answer, Term? Term = null, Made? Left = null, Made? Right = null)
    {
        public IEnumerable<JudgedFact> Facts => Term is null
            ? [.. Left?.Facts ?? [], .. Right?.Facts ?? []]
            : [new JudgedFact(Term, Answer)];

        /// <summary>What does not decide is not missing: an unknown beside a no, or beside a yes.</summary>
        public IEnumerable<Term> Missing => Answer != Answer.Unknown ? []
            : Term is null ? [.. Left?.Missing ?? [], .. Right?.Missing ?? []]
            : [Term];
    }
}
