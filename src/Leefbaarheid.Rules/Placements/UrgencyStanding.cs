using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>A row of the dated table: what a ground of urgency was to municipalities on some days.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="FirstOn">The first day; none where its beginning was not found.</param>
/// <param name="LastOn">The last day; none while it holds.</param>
/// <param name="Standing">What it was.</param>
/// <param name="Source">Where that stands.</param>
internal sealed record UrgencyStanding(
    UrgencyGround Ground, LocalDate? FirstOn, LocalDate? LastOn, Term Standing, Source Source)
{
    private static readonly Term MandatoryGround = new(
        "MandatoryGround", "grond die elke gemeente moet erkennen", "ground that every municipality has to accept");

    private static readonly Term MandatoryWhereScheme = new(
        "MandatoryWhereScheme",
        "verplichte grond waar de gemeente een urgentieregeling had",
        "mandatory ground where the municipality had a scheme");

    private static readonly Term LocalSchemeOnly = new(
        "LocalSchemeOnly",
        "grond alleen als de regeling van de gemeente die noemt",
        "ground only where the municipality's scheme names it");

    private static readonly Term NoGround = new("NoGround", "geen urgentiegrond", "no ground of urgency");

    /// <summary>Since when the law names ten grounds: the date of the version that was read.</summary>
    private static readonly LocalDate Since2026 = new(2026, 7, 1);

    private static readonly UrgencyStanding[] Table =
    [
        .. from ground in Enum.GetValues<UrgencyGround>()
           where ground != UrgencyGround.Local
           select new UrgencyStanding(ground, Since2026, null, MandatoryGround, Sources.Hw14),
        .. from ground in new[] { UrgencyGround.InformalCare, UrgencyGround.ViolenceShelter }
           select new UrgencyStanding(ground, null, Since2026.PlusDays(-1), MandatoryWhereScheme, Sources.Rig),
    ];

    /// <summary>What a ground was on a day; also where there is no ground.</summary>
    public static Term Of(UrgencyGround? ground, LocalDate day) =>
        ground is null ? NoGround
        : Array.Find(Table, row => row.Ground == ground && row.Holds(day))?.Standing ?? LocalSchemeOnly;

    private bool Holds(LocalDate day) => !(day < FirstOn) && !(day > LastOn);
}
