namespace Leefbaarheid.Rules.Privacy;

/// <summary>The covenants that a payload rests on, where it rests on one.</summary>
internal sealed class Covenants(
    Payload payload, PrivacyPolicy policy, IEnumerable<Covenant> active, IEnumerable<Covenant> ended)
{
    private readonly Covenant[] applying = [.. active.Where(c => Applies(payload, c)).OrderBy(c => c.Id)];
    private readonly bool anyEnded = ended.Any(c => Applies(payload, c));

    public bool Needed { get; } = payload.Covenant is not null
        || (payload.Purpose is not null && policy.CovenantPurposes.Contains(payload.Purpose));

    /// <summary>Why the payload cannot rest on its covenant; null where it can or need not.</summary>
    public string? Objection =>
        !Needed ? null
        : applying.Length == 0 ? (anyEnded ? "CovenantExpired" : "CovenantMissing")
        : payload.Purpose is not null && !applying.Any(c => c.Purposes.Contains(payload.Purpose))
            ? "PurposeNotInCovenant"
        : null;

    /// <summary>Whether the covenant names the field for the recipient.</summary>
    public bool Names(DataField field) => applying
        .SelectMany(c => c.Parties)
        .Any(party => party.Party.Covers(payload.Recipient) && party.Fields.Contains(field.Name));

    private static bool Applies(Payload payload, Covenant covenant) =>
        covenant.Parties.Any(party => party.Party.Covers(payload.Recipient))
        && (payload.Covenant is CovenantId named
            ? covenant.Id == named
            : payload.Purpose is not null && covenant.Purposes.Contains(payload.Purpose));
}
