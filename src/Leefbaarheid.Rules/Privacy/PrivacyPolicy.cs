using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid privacy: options of PRI-01 and PRI-02.</summary>
public sealed record PrivacyPolicy
{
    /// <summary>
    /// From how many different households behind it a count is told to others; below it the words are "fewer than".
    /// </summary>
    public int SmallestGroup { get; init; } = 5;

    /// <summary>The purposes for which sharing rests on a covenant as well as on a legal basis.</summary>
    public ValueList<Purpose> CovenantPurposes { get; init; } = [new("buurtregie")];

    /// <summary>
    /// The most that each kind of partner may receive outside a covenant: what the rules that turn to it name. A kind
    /// that is not listed receives nothing without one; <c>crisisFlag</c> goes to none without one that names it.
    /// </summary>
    public ValueList<RecipientFields> Recipients { get; init; } =
    [
        new(PartnerKind.SafeHome, [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts]),
        new(PartnerKind.NeighbourMediation, [DataFields.ReporterName, DataFields.ReporterPhone]),
        new(
            PartnerKind.NeighbourhoodCareTeam,
            [
                DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone,
                DataFields.Facts,
            ]),
        new(
            PartnerKind.PublicHealthService,
            [
                DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone,
                DataFields.Facts,
            ]),
        new(
            PartnerKind.WorryingBehaviourLine,
            [
                DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone,
                DataFields.Facts,
            ]),
        new(PartnerKind.FireService, [DataFields.Building]),
        new(PartnerKind.OwnUpkeep, [DataFields.Building]),
        new(PartnerKind.Police, [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts]),
        new(PartnerKind.FellowCorporation, [DataFields.SubjectAddress, DataFields.Facts]),
        new(PartnerKind.WelfareOrganisation, [DataFields.SubjectName, DataFields.SubjectPhone]),
        new(
            PartnerKind.SafetyHouse,
            [
                DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts,
                DataFields.Steps,
            ]),
        new(
            PartnerKind.Municipality,
            [
                DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone,
                DataFields.SubjectEmail, DataFields.Facts, DataFields.Amount,
                DataFields.Building, DataFields.Steps, DataFields.CrisisFlag,
            ]),
    ];

    /// <summary>The most that a kind of partner may receive outside a covenant.</summary>
    /// <param name="kind">The kind of partner.</param>
    /// <returns>The fields, or null where nothing may go to that kind without a covenant.</returns>
    public ValueList<DataField>? FieldsFor(PartnerKind kind) =>
        Recipients.FirstOrDefault(recipient => recipient.Kind == kind)?.Fields;

    internal static PrivacyPolicy Ask(PolicyOptions<PrivacyPolicy> options) =>
        new()
        {
            SmallestGroup = options.Number(p => p.SmallestGroup, OptionRanges.From(2), Inference(
                "vanaf hoeveel huishoudens een aantal aan anderen wordt verteld",
                "from how many households a count is told to others", "AGR-02", "WIJK-02", "BR-01")),
            CovenantPurposes = options.Purposes(p => p.CovenantPurposes, Inference(
                "doelen waarvoor delen ook op een convenant rust",
                "purposes for which sharing rests on a covenant as well", "PRI-01")),
            Recipients = options.Recipients(p => p.Recipients, Inference(
                "wat een soort partner zonder convenant hooguit ontvangt",
                "the most that a kind of partner receives without a covenant", "PRI-01")),
        };
}
