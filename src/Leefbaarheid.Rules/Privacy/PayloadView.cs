using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>What a host wants to send, field by field: what may go and what may not.</summary>
internal sealed class PayloadView(Payload payload, PrivacyPolicy policy, Covenants covenants, Consents consents)
    : IAdvised
{
    private static readonly Term NotInForce = new(
        "NotInForce", "de grondslag geldt nog niet", "the legal basis is not in force");

    private static readonly Term PurposeTerm = new(nameof(Payload.Purpose), "doel", "purpose");

    private static readonly Term LegalBasisTerm = new(nameof(LegalBasis), "grondslag", "legal basis");

    private static readonly Term ConsentTerm = new(nameof(Payload.Consent), "toestemming", "consent");

    public Payload Payload => payload;

    public CaseSubject Case => payload.Case;

    LocalDate? IAdvised.Start => null;

    public ValueList<FactReference> Facts => FactsUsed.Of(payload);

    ValueList<Topic> IAdvised.Topics => [];

    public bool IsPersonal => payload.Recipient.Kind.IsOutside() && payload.Fields.Any(f => f.Field.IsPersonal);

    /// <summary>Why nothing personal may go, in a fixed order; to the corporation itself nothing is.</summary>
    public ValueList<Term> Objections => IsPersonal ? FindObjections().ToValueList() : [];

    /// <summary>What is missing before anything personal may go; within the corporation, a special field.</summary>
    public ValueList<Term> Missing => FindMissing().ToValueList();

    public ValueList<DataField> Allowed =>
        payload.Fields.Where(f => Reason(f) is null).Select(f => f.Field).ToValueList();

    /// <summary>Of those, what is left while something is in the way of sharing anything personal.</summary>
    public ValueList<DataField> Remaining => IsPersonal && (Objections.Count > 0 || Missing.Count > 0)
        ? Allowed.Where(f => !f.IsPersonal).ToValueList()
        : Allowed;

    public ValueList<WithheldField> Withheld => WithheldFor(_ => true);

    /// <summary>Fields closed as special data or for a BSN.</summary>
    public ValueList<WithheldField> Closed =>
        WithheldFor(reason => reason is WithheldReason.Health or WithheldReason.Criminal or WithheldReason.Bsn);

    /// <summary>Special fields that an exception of the law opens; none where nothing personal may go.</summary>
    public ValueList<DataField> Opened => payload.Fields
        .Where(f => f.Field.Class.IsSpecial() && Objections.Count == 0 && Reason(f) is null)
        .Select(f => f.Field)
        .ToValueList();

    /// <summary>Ordinary fields whose text has words of health or crime.</summary>
    public ValueList<DataField> WithSensitiveWords => payload.Fields
        .Where(f => !f.Field.Class.IsSpecial() && SensitiveWords.In(f.Text).Any())
        .Select(f => f.Field)
        .ToValueList();

    /// <summary>Of which classes those words are.</summary>
    public ValueList<Term> ClassesOfWords => ReasonsFor(payload.Fields
        .Where(f => !f.Field.Class.IsSpecial())
        .SelectMany(f => SensitiveWords.In(f.Text)));

    /// <summary>Special classes as reasons, once each: health, criminal, BSN.</summary>
    public static ValueList<Term> ReasonsFor(IEnumerable<DataClass> classes) =>
        classes.Distinct().Order().Select(one => DataClasses.Words.Term(one)).ToValueList();

    public Addressee Addressee => new(payload.Recipient.Kind, payload.Recipient.Partner);

    private ValueList<WithheldField> WithheldFor(Func<WithheldReason, bool> wanted)
    {
        var withheld =
            from field in payload.Fields
            from reason in Reason(field) is { } found ? [found] : Array.Empty<WithheldReason>()
            where wanted(reason)
            select new WithheldField(field.Field, reason);
        return withheld.ToValueList();
    }

    private WithheldReason? Reason(PayloadField field) =>
        ClosedFor(field)
        ?? (covenants.Needed ? (covenants.Names(field.Field) ? null : WithheldReason.NotInCovenant)
            : !IsNeeded(field.Field) ? WithheldReason.NotNeeded
            : IsCrisisFlag(field.Field) && !MayTellOfCrisis ? WithheldReason.NotInCovenant
            : null);

    /// <summary>Why PRI-02 closes the field; null where it does not.</summary>
    private WithheldReason? ClosedFor(PayloadField field) =>
        field.Field.Class == DataClass.Bsn || Bsn.IsIn(field.Text) ? WithheldReason.Bsn
        : field.Field.Class == DataClass.Health && !OpensHealth(field.Field) ? WithheldReason.Health
        : field.Field.Class == DataClass.Criminal && !OpensCriminal(field.Field) ? WithheldReason.Criminal
        : null;

    private bool IsNeeded(DataField field) =>
        !payload.Recipient.Kind.IsOutside()
        || policy.FieldsFor(payload.Recipient.Kind) is not { } fields
        || fields.Any(f => f.Name == field.Name);

    private static bool IsCrisisFlag(DataField field) => field.Name == DataFields.CrisisFlag.Name;

    /// <summary>That a crisis threatens goes where a covenant for the purpose names it as well.</summary>
    private bool MayTellOfCrisis => payload.Purpose is not null && covenants.Names(DataFields.CrisisFlag);

    /// <summary>
    /// Consent, vital interest, a legal claim, or a statute made for this very recipient; never a covenant.
    /// </summary>
    private bool OpensHealth(DataField field) => RestsOnStatute || payload.Exception switch
    {
        SpecialDataException.ExplicitConsent => consents.For([field]) == Answer.Yes,
        SpecialDataException.VitalInterest or SpecialDataException.LegalClaim => true,
        _ => false,
    };

    private bool OpensCriminal(DataField field) => OpensHealth(field)
        || (payload.Recipient.Kind == PartnerKind.Police
            && (payload.Exception == SpecialDataException.OwnInterest
                || payload.Basis == LegalBasis.OwnInterestCriminal));

    private bool RestsOnStatute => (payload.Basis, payload.Recipient.Kind) is
        (LegalBasis.SafeHomeStatute, PartnerKind.SafeHome) or (LegalBasis.MentalCareReport, PartnerKind.Municipality);

    private Answer Consent => consents.For(payload.Fields.Select(f => f.Field));

    /// <summary>Whether a special field is closed only because nobody knows of the explicit consent to it.</summary>
    private bool WaitsForExplicitConsent => payload.Exception == SpecialDataException.ExplicitConsent
        && payload.Fields.Any(f => ClosedFor(f) is WithheldReason.Health or WithheldReason.Criminal
            && consents.For([f.Field]) == Answer.Unknown);

    private IEnumerable<Term> FindObjections()
    {
        if (covenants.Objection is { } objection)
        {
            yield return objection;
        }

        if (payload.Basis?.NotInForce() == true)
        {
            yield return NotInForce;
        }

        if (payload.Basis == LegalBasis.Consent && Consent == Answer.No)
        {
            yield return WithheldReasons.Words.Term(WithheldReason.ConsentRefused);
        }
    }

    private IEnumerable<Term> FindMissing()
    {
        if (IsPersonal && payload.Purpose is null)
        {
            yield return PurposeTerm;
        }

        if (IsPersonal && payload.Basis is null)
        {
            yield return LegalBasisTerm;
        }

        if ((IsPersonal && payload.Basis == LegalBasis.Consent && Consent == Answer.Unknown) || WaitsForExplicitConsent)
        {
            yield return ConsentTerm;
        }
    }
}
