namespace Leefbaarheid.Domain;

/// <summary>Wat wordt tegengehouden: a rule, referrals to a kind of partner, a field, a payload, or a step.</summary>
public sealed record BlockTarget
{
    private readonly string? _rule;
    private readonly PartnerKind? _partner;
    private readonly string? _dataOf;
    private readonly bool _visits;

    private BlockTarget(
        Term word, string? rule = null, PartnerKind? partner = null, string? dataOf = null, bool visits = false) =>
        (Word, _rule, _partner, _dataOf, _visits) = (word, rule, partner, dataOf, visits);

    /// <summary>Gezamenlijke gesprekken: talks with both sides at one table.</summary>
    public static BlockTarget JointTalks { get; } = new(
        new Term("JointTalks", "gezamenlijke gesprekken", "joint talks"));

    /// <summary>
    /// Eigen bezoeken: acts of any rule for which someone of the corporation goes to the dwelling
    /// (<see cref="Act.IsOwnVisit"/>); not the referrals beside them.
    /// </summary>
    public static BlockTarget OwnVisits { get; } = new(
        new Term("OwnVisits", "eigen bezoeken", "own visits"), visits: true);

    /// <summary>Startbrief: the notice to residents that the works begin.</summary>
    public static BlockTarget StartNotice { get; } = new(
        new Term("StartNotice", "de startbrief", "the start notice"));

    /// <summary>A proposal to terminate the tenancy.</summary>
    public static BlockTarget TerminationProposal { get; } = new(
        new Term("TerminationProposal", "het voorstel tot ontbinding", "the proposal to terminate"));

    /// <summary>The word in files and for people: a rule id, a kind of partner, a field or a step.</summary>
    public Term Word { get; }

    /// <summary>The id of the rule that is held back, or whose data are; none where something else is.</summary>
    public string? OfRule => _rule ?? _dataOf;

    /// <summary>Everything a rule proposes, its blocks excepted.</summary>
    /// <param name="id">The id of the rule.</param>
    public static BlockTarget Rule(string id) => new(Term.Same(id), rule: id);

    /// <summary>Referrals to a kind of partner, and the questions they hang on; not those about a payload.</summary>
    /// <param name="kind">The kind.</param>
    public static BlockTarget Partner(PartnerKind kind) => new(PartnerKinds.Words.Term(kind), partner: kind);

    /// <summary>One field of a payload.</summary>
    /// <param name="field">The field.</param>
    public static BlockTarget Field(DataField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new BlockTarget(field.Term);
    }

    /// <summary>All personal data of a payload.</summary>
    /// <param name="payload">The payload.</param>
    public static BlockTarget PersonalData(PayloadId payload) => new(new Term(
        $"PersonalData {payload}", $"persoonsgegevens van {payload}", $"personal data of {payload}"));

    /// <summary>
    /// All personal data of what a rule advises: its advice that can do without stays, a referral that passes them on
    /// does not.
    /// </summary>
    /// <param name="id">The id of the rule.</param>
    public static BlockTarget PersonalDataOf(string id) => new(
        new Term($"PersonalData {id}", $"persoonsgegevens bij {id}", $"personal data with {id}"), dataOf: id);

    /// <summary>Whether it takes a proposal away. Blocks themselves are never taken away.</summary>
    /// <param name="proposal">The proposal, in the same case.</param>
    public bool Takes(Decision proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal is not Block
            && (proposal.Rule == _rule
                || (proposal is Refer && proposal.Rule == _dataOf && proposal.Fields.Any(field => field.IsPersonal))
                || (_visits && proposal is Act { IsOwnVisit: true })
                || (proposal is Refer or Require { Of: null }
                    && _partner is not null && proposal.Partner?.Kind == _partner));
    }

    /// <summary>The word for people, in Dutch.</summary>
    public override string ToString() => Word.ToString();

    /// <summary>By the word; one word for two sorts of target comes in an order of its own.</summary>
    internal int CompareTo(BlockTarget other) =>
        Ordering.Differ(Word.CompareTo(other.Word), out int difference)
            || Ordering.Differ(string.CompareOrdinal(_rule, other._rule), out difference)
            || Ordering.Differ(string.CompareOrdinal(_dataOf, other._dataOf), out difference)
            || Ordering.Differ(Nullable.Compare(_partner, other._partner), out difference)
            || Ordering.Differ(_visits.CompareTo(other._visits), out difference)
        ? difference
        : 0;
}
