namespace Leefbaarheid.Domain;

/// <summary>Regelkaart: what every decision of a rule says of the rule; decisions are made from it.</summary>
/// <param name="Id">The id that people use, such as BB-01.</param>
/// <param name="Title">The title.</param>
/// <param name="LegalBasis">What its decisions rest on, unless one says otherwise.</param>
/// <param name="Sources">The keys of its sources.</param>
public sealed record RuleCard(string Id, Text Title, ValueList<LegalBasis> LegalBasis, ValueList<string> Sources)
{
    /// <summary>The id that people use, such as BB-01.</summary>
    public string Id { get; init; } = Required.Text(Id, "The id of a rule");

    /// <summary>Why, in those of its decisions that do not say otherwise.</summary>
    public Text Because { get; init; } = Text.Empty;

    /// <summary>Why data go along with its decisions, in the words of a covenant; else its title.</summary>
    public Text Purpose { get => field ?? Title; init => field = value == Title ? null : value; }

    /// <summary>The task of BTIV art. 51 that its steps fall under; none for ordinary letting.</summary>
    public LiveabilityTask? Task { get; init; }

    /// <summary>
    /// The place of its acts and referrals among those that come before all others: the lower the earlier. None: in the
    /// usual order, see <see cref="DecisionOrder"/>.
    /// </summary>
    public int? Precedence { get; init; }

    /// <summary>
    /// The words that tell its acts and plans apart (see <see cref="Decision.Of"/>), in the order in which steps that
    /// name none end them.
    /// </summary>
    public ValueList<string> Parts { get; init; } = [];

    /// <summary>
    /// What its decisions may lack, in the order of its row: one decision that several proposals make tells it in this
    /// order. Empty where no two of them lack different things.
    /// </summary>
    public ValueList<Term> Missing { get; init; } = [];

    /// <summary>
    /// Whether its decisions are about people although their case is none, so that a human confirms each.
    /// </summary>
    public bool NamesPeople { get; init; }

    /// <summary>A step of the corporation itself.</summary>
    /// <param name="row">What it is about.</param>
    public Act Act(IAdvised row) => new(this, row);

    /// <summary>A referral.</summary>
    /// <param name="row">What it is about.</param>
    /// <param name="partner">To whom.</param>
    public Refer Refer(IAdvised row, Addressee partner) => new(this, row) { Partner = partner };

    /// <summary>Something held back.</summary>
    /// <param name="row">What it is about.</param>
    /// <param name="blocks">What is held back.</param>
    public Block Block(IAdvised row, ValueList<BlockTarget> blocks) => new(this, row) { Blocks = blocks };

    /// <summary>Something to find out.</summary>
    /// <param name="row">What it is about.</param>
    public Require Require(IAdvised row) => new(this, row);

    /// <summary>Something to know.</summary>
    /// <param name="row">What it is about.</param>
    public Warn Warn(IAdvised row) => new(this, row);

    /// <summary>A step that is planned.</summary>
    /// <param name="row">What it is about.</param>
    public Schedule Schedule(IAdvised row) => new(this, row);
}
