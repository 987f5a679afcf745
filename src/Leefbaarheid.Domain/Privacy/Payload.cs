namespace Leefbaarheid.Domain;

/// <summary>Te delen gegevens: what a host wants to send to someone outside, before it is sent.</summary>
/// <param name="Id">The identity; a later version of the same payload replaces the earlier one.</param>
/// <param name="Case">The case it is about.</param>
/// <param name="Recipient">Who would receive it.</param>
/// <param name="Fields">What would go.</param>
public sealed record Payload(PayloadId Id, CaseSubject Case, Recipient Recipient, ValueList<PayloadField> Fields)
{
    /// <summary>Why it is shared; none while nobody has said so.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>What it rests on; none while nobody has said so.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>The covenant it is shared under, where it is.</summary>
    public CovenantId? Covenant { get; init; }

    /// <summary>
    /// Whether those it tells of agree; read where the basis is consent, or explicit consent opens special fields.
    /// </summary>
    public Answer Consent { get; init; }

    /// <summary>What opens its special fields, where something does.</summary>
    public SpecialDataException? Exception { get; init; }
}
