namespace Leefbaarheid.Domain;

/// <summary>Gebiedsteam: a team of the corporation bound to areas, with an office in the district.</summary>
/// <param name="Id">The identity; a later version of the same team replaces the earlier one.</param>
/// <param name="Name">What people call it.</param>
public sealed record AreaTeam(AreaTeamId Id, string Name)
{
    /// <summary>Where it works; none stated means everywhere.</summary>
    public ValueList<AreaCode> Areas { get; init; } = [];

    /// <summary>Its offices, one after the other: two are never in use on the same day.</summary>
    public ValueList<DistrictOffice> Offices
    {
        get;
        init => field = Succeeding(value);
    } = [];

    private ValueList<DistrictOffice> Succeeding(ValueList<DistrictOffice> offices) =>
        Dates.Clash(offices, office => office.InUseFrom, office => office.InUseTo) is var (earlier, later)
            ? throw new ArgumentException(
                $"Team {Id} has two offices on the same day: {earlier.Name} and {later.Name}; "
                + "end the one before the other begins.")
            : offices;
}
