namespace Leefbaarheid.Rules;

/// <summary>The reports of a case that one owner has to know of; none where nobody recorded who that is.</summary>
internal readonly record struct OwnerKey(CaseSubject Case, UpkeepOwner? Owner) : IAbout
{
    /// <summary>Those of one owner; null where nobody recorded who that is.</summary>
    public static OwnerKey? Of(PlacedSignal report) =>
        report.Signal.Owner is null ? null : new(report.Case, report.Signal.Owner);

    /// <summary>Those that a referral may pass on; null where it went to somebody else.</summary>
    public static OwnerKey? Of(Referral made) => made.Partner.Kind switch
    {
        PartnerKind.Municipality => new(made.Case, UpkeepOwner.Municipality),
        PartnerKind.OwnUpkeep => new(made.Case, UpkeepOwner.OwnUpkeep),
        _ => null,
    };

    public bool IsAbout(object subject) => Case.IsMeantBy(subject);
}
