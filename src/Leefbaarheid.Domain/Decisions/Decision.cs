using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Besluit: one piece of advice about a case, as a rule proposes it and as it stands in the end. A closed family:
/// <see cref="Act"/>, <see cref="Refer"/>, <see cref="Block"/>, <see cref="Require"/>, <see cref="Warn"/>,
/// <see cref="Schedule"/>, made from the <see cref="RuleCard"/> of its rule. It advises; a human decides (AVG 22).
/// Equal when everything it says is; ordered by case and then as <see cref="DecisionOrder"/> says.
/// </summary>
public abstract record Decision : IAdvised, IComparable<Decision>
{
    private protected Decision(RuleCard card, IAdvised row)
    {
        ArgumentNullException.ThrowIfNull(row);
        (Card, LegalBasis, Because) = (card, card.LegalBasis, card.Because);
        (Case, Start, Facts, Topics) = (row.Case, row.Start, row.Facts, row.Topics);
    }

    /// <summary>The rule it comes from.</summary>
    public RuleCard Card { get; }

    /// <summary>The id of the rule it comes from.</summary>
    public string Rule => Card.Id;

    /// <summary>The case it is about.</summary>
    public CaseSubject Case { get; }

    /// <summary>Which of the six kinds it is.</summary>
    public abstract DecisionKind Kind { get; }

    /// <summary>
    /// Which of several decisions of its rule it is: a word of <see cref="RuleCard.Parts"/>, or the id of what it is
    /// about (a payload, a rule it looks at). None where the rule gives one of its kind.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>The title of the rule.</summary>
    public Text Title => Card.Title;

    /// <summary>The task of BTIV art. 51 that it falls under; none for ordinary letting.</summary>
    public LiveabilityTask? Task => Card.Task;

    /// <summary>What to do, to know or to find out, in a sentence.</summary>
    public Text Step { get; init; } = Text.Empty;

    /// <summary>Why, in a sentence or two.</summary>
    public Text Because { get; init; }

    /// <summary>The day from which its term counts: a day in the facts.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The last day to do it, that day included; it may lie in the past.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Further days that matter.</summary>
    public ValueList<DatedItem> Dates { get; init; } = [];

    /// <summary>Bedrag: euros to be paid or told; none where there is none, or it is not known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The one block that a decision about a complex is about; none where it is all or several.</summary>
    public string? InBlock { get; init; }

    /// <summary>The rung of the landlord's ladder it stands on.</summary>
    public LandlordRung? Rung { get; init; }

    /// <summary>Whom it turns to.</summary>
    public Addressee? Partner { get; init; }

    /// <summary>The fields that may go.</summary>
    public ValueList<DataField> Fields { get; init; } = [];

    /// <summary>The fields that may not go, with the reason.</summary>
    public ValueList<WithheldField> Withheld { get; init; } = [];

    /// <summary>The reasons, where the rule lists them.</summary>
    public ValueList<Term> Reasons { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public ValueList<LegalBasis> LegalBasis { get; init; }

    /// <summary>The keys of the rule's sources.</summary>
    public ValueList<string> Sources => Card.Sources;

    /// <summary>The facts it used.</summary>
    public ValueList<FactReference> Facts { get; init; }

    /// <summary>The topics of the case it answers.</summary>
    public ValueList<Topic> Topics { get; init; }

    /// <summary>
    /// The id of the rule it goes with: it stands only where an act or referral of that rule does, to the same kind of
    /// partner and on the same topic where it names these.
    /// </summary>
    public string? StandsWith { get; init; }

    /// <summary>How long it takes the place of the rules that its rule suppresses.</summary>
    public KeepsAway KeepsAway { get; init; }

    /// <summary>
    /// Rules whose proposals stay although this decision's rule takes their place, and although those of others do,
    /// as long as it stands; only what keeps others away until it is done goes before them still.
    /// </summary>
    public ValueList<string> LeavesStanding { get; init; } = [];

    /// <summary>
    /// Whether no step or referral ends it: it stays as long as the facts say so (a conversion, a mark of residents).
    /// </summary>
    public bool EndsWithFacts { get; init; }

    /// <summary>Whether someone other than the handler looks first.</summary>
    public bool NeedsReview { get; init; }

    /// <summary>
    /// Whether a human confirms it: always a referral, and what is about a household or an employee, is of a rule that
    /// names people, or names one among its facts.
    /// </summary>
    public bool NeedsConfirmation =>
        this is Refer || Case is HouseholdCase or EmployeeCase || Card.NamesPeople || NamesSomeone();

    /// <summary>What stays the same when only wording or detail changes.</summary>
    public DecisionKey Key => new(Rule, Case, Kind, Partner?.Kind, Of);

    /// <summary>By case, and within a case in the order in which decisions are listed.</summary>
    /// <param name="other">The other decision.</param>
    public int CompareTo(Decision? other) =>
        other is null ? 1
        : Ordering.Differ(Case.CompareTo(other.Case), out int difference) ? difference
        : DecisionOrder.Instance.Compare(this, other);

    private bool NamesSomeone()
    {
        foreach (FactReference fact in Facts.AsSpan())
        {
            if (fact.Kind == FactKinds.Household || fact.Kind == FactKinds.Employee)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By what tells most decisions apart; equal ones have equal hashes.</summary>
    public override int GetHashCode() => HashCode.Combine(Rule, Case, Kind, Start, Partner?.Kind, Of, Facts.Count);
}
