namespace Leefbaarheid.Rules.Privacy;

/// <summary>The covenants that name the recipient of a payload; where the payload names one, that alone.</summary>
internal sealed class Covenants(
    Payload payload, PrivacyPolicy policy, IEnumerable<Covenant> active, IEnumerable<Covenant> ended)
{
    private static readonly Term Missing = new(
        "CovenantMissing", "er is geen convenant", "there is no covenant");

    private static readonly Term Expired = new(
        "CovenantExpired", "het convenant is verlopen", "the covenant has expired");

    private static readonly Term OtherPurposes = new(
        "PurposeNotInCovenant", "het convenant noemt dit doel niet", "the covenant does not name this purpose");

    private readonly Covenant[] applying = [.. active.Where(c => Applies(payload, c))];
    private readonly Covenant[] before = [.. ended.Where(c => Applies(payload, c))];

    /// <summary>
    /// Whether sharing rests on one: the payload names it, its purpose asks for it, or no rule lays down what may go to
    /// that kind of partner.
    /// </summary>
    public bool Needed { get; } = payload.Covenant is not null
        || (payload.Purpose is not null && policy.CovenantPurposes.Contains(payload.Purpose))
        || (payload.Recipient.Kind.IsOutside() && policy.FieldsFor(payload.Recipient.Kind) is null);

    /// <summary>Why the payload cannot rest on its covenant; null where it can or need not.</summary>
    public Term? Objection =>
        !Needed || Valid.Any() ? null
        : before.Any(c => payload.Covenant is not null || IsForItsPurpose(c)) ? Expired
        : applying.Length > 0 ? OtherPurposes
        : Missing;

    /// <summary>Whether a valid covenant for the payload's purpose names the field for the recipient.</summary>
    public bool Names(DataField field) => Valid
        .SelectMany(c => c.Parties)
        .Any(party => party.Party.Covers(payload.Recipient) && party.Fields.Contains(field.Name));

    private IEnumerable<Covenant> Valid => applying.Where(IsForItsPurpose);

    /// <summary>A purpose that nobody has said yet is asked for; until then it speaks against no covenant.</summary>
    private bool IsForItsPurpose(Covenant covenant) =>
        payload.Purpose is null || covenant.Purposes.Contains(payload.Purpose);

    private static bool Applies(Payload payload, Covenant covenant) =>
        (payload.Covenant is null || covenant.Id == payload.Covenant)
        && covenant.Parties.Any(party => party.Party.Covers(payload.Recipient));
}
