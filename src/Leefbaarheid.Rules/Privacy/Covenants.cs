namespace Leefbaarheid.Rules;

/// <summary>The covenants that name the recipient of a payload; where the payload names one, that alone.</summary>
internal sealed class Covenants(
    Payload payload, PrivacyPolicy policy, CovenantDirectory active, CovenantDirectory ended)
{
    public static readonly Term Missing = new(
        "CovenantMissing", "er is geen convenant", "there is no covenant");

    public static readonly Term Expired = new(
        "CovenantExpired", "het convenant is verlopen", "the covenant has expired");

    private static readonly Term OtherPurposes = new(
        "PurposeNotInCovenant", "het convenant noemt dit doel niet", "the covenant does not name this purpose");

    private readonly CovenantDirectory now = payload.Covenant is { } id ? active.Only(id) : active;
    private readonly CovenantDirectory before = payload.Covenant is { } id ? ended.Only(id) : ended;

    /// <summary>
    /// Whether sharing rests on one: someone outside receives it, and the payload names it, its purpose asks for it, or
    /// no rule lays down what may go to that kind of partner.
    /// </summary>
    public bool Needed { get; } = payload.Recipient.Kind.IsOutside()
        && (payload.Covenant is not null
            || (payload.Purpose is not null && policy.CovenantPurposes.Contains(payload.Purpose))
            || policy.FieldsFor(payload.Recipient.Kind) is null);

    /// <summary>
    /// Why the payload cannot rest on its covenant; null where it can or need not. A purpose that nobody has said yet
    /// is asked for; until then it speaks against no covenant.
    /// </summary>
    public Term? Objection =>
        !Needed || now.HasOne(payload.Recipient, payload.Purpose) ? null
        : before.HasOne(payload.Recipient, payload.Covenant is null ? payload.Purpose : null) ? Expired
        : now.HasOne(payload.Recipient, purpose: null) ? OtherPurposes
        : Missing;

    /// <summary>Whether a valid covenant for the payload's purpose names the field for the recipient.</summary>
    public bool Names(DataField field) => now.Names(payload.Recipient, payload.Purpose, field);
}
