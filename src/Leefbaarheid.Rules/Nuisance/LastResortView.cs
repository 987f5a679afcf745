using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A proposed end of a tenancy, with what the record and the proposal show of the checklist.</summary>
internal sealed class LastResortView : IAdvised
{
    private readonly ProposedEnd end;
    private readonly Household? household;
    private readonly Intervention[] steps;
    private readonly Intervention[] hearings;
    private readonly Referral[] notices;

    public LastResortView(
        ProposedEnd end,
        Household? household,
        Group<Intervention> steps,
        Group<Intervention> hearings,
        Group<Referral> notices)
    {
        (this.end, this.household) = (end, household);
        this.steps = [.. steps.OrderBy(step => step.Id)];
        this.hearings = end.RestsOnArrears ? [] : [.. hearings.OrderBy(step => step.Id)];
        this.notices = end.RestsOnArrears ? [.. notices.OrderBy(made => made.Id)] : [];
        Checklist = [.. Check()];
    }

    public CaseSubject Case => end.Case;

    LocalDate? IAdvised.Start => end.Start;

    public LocalDate Start => end.Start;

    /// <summary>None: it rests on no signal.</summary>
    public ValueList<Topic> Topics => [];

    /// <summary>The id of the proposal; none of an eviction date.</summary>
    public string? Of => end.Proposal?.Id.Value;

    public bool IsOwnTenant => (household?.Dwelling.Tenure ?? Tenure.OwnTenant) == Tenure.OwnTenant;

    /// <summary>What has to be so before a tenancy is ended, in the order in which it is asked.</summary>
    public ValueList<JudgedFact> Checklist { get; }

    public ValueList<Term> Unknown => Those(Answer.Unknown);

    public ValueList<Term> Refused => Those(Answer.No);

    public ValueList<FactReference> Facts =>
    [
        .. end.Proposal is { } proposal
            ? [new FactReference(FactKinds.TerminationProposal, proposal.Id.Value)]
            : Array.Empty<FactReference>(),
        .. end.Arrears.SelectMany(row => row.Facts),
        .. household is null
            ? Array.Empty<FactReference>()
            : [new FactReference(FactKinds.Household, household.Id.Value)],
        .. steps.Concat(hearings).Distinct().Select(step => new FactReference(FactKinds.Intervention, step.Id.Value)),
        .. notices.Select(made => new FactReference(FactKinds.Referral, made.Id.Value)),
    ];

    /// <summary>Whether a step says something of the checklist.</summary>
    public static bool Reads(Intervention step) => IsHelp(step) || IsWarning(step);

    private static bool IsHelp(Intervention step) => step.CarriesOut == "OVL-04" && step.Result is not null;

    private static bool IsWarning(Intervention step) => step.Kind == InterventionKind.Warning;

    private ValueList<Term> Those(Answer answer) =>
        Checklist.Where(item => item.Answer == answer).Select(item => item.Term).ToValueList();

    private IEnumerable<JudgedFact> Check()
    {
        TerminationProposal? said = end.Proposal;
        yield return Item(
            LastResortTerms.HelpTried,
            Array.Exists(steps, IsHelp) || OfArrears(row => row.Arrears.DebtHelpPointedOn is not null),
            said?.HelpTried);
        yield return Item(
            LastResortTerms.Warned,
            Array.Exists(steps, IsWarning) || OfArrears(row => row.Arrears.Reminder is not null),
            said?.Warned);
        if (!end.RestsOnArrears)
        {
            yield return Item(LastResortTerms.BothHeard, BothHeard, said?.BothHeard);
        }

        if (household?.ChildrenAtHome != Answer.No)
        {
            yield return Item(LastResortTerms.ChildrenWeighed, false, said?.ChildrenWeighed);
        }

        yield return Item(LastResortTerms.AlternativesConsidered, false, said?.AlternativesConsidered);
        if (end.RestsOnArrears)
        {
            yield return Item(LastResortTerms.ArrearsDutyDone, OfArrears(DutyIsDone), said?.ArrearsDutyDone);
        }
    }

    /// <summary>Yes if the record or the proposal shows it; no if the proposal says so; else unknown.</summary>
    private static JudgedFact Item(Term fact, bool isRecorded, Answer? said) =>
        new(fact, Answers.Of(isRecorded).Or(said ?? Answer.Unknown));

    /// <summary>What arrears show counts where arrears are the ground, and each of them shows it.</summary>
    private bool OfArrears(Predicate<ArrearsView> shows) =>
        end.RestsOnArrears && end.Arrears.Length > 0 && Array.TrueForAll(end.Arrears, shows);

    private bool DutyIsDone(ArrearsView row) => row.HasAllSteps
        && (row.HasObjected || Array.Exists(notices, made => made.ReferredOn >= row.Arrears.OverdueSince));

    private bool BothHeard =>
        Array.Exists(hearings, step => step.With.Contains(StepParty.Reporter))
        && Array.Exists(hearings, step => step.With.Contains(StepParty.Subject));
}
