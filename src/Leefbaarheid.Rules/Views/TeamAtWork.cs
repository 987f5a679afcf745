namespace Leefbaarheid.Rules;

/// <summary>An area team with the office it uses that day, and how advice speaks of it.</summary>
internal sealed class TeamAtWork(AreaTeam team, DistrictOffice? office)
{
    public AreaTeam Team => team;

    public Addressee Addressee { get; } = new(PartnerKind.AreaTeam, null, team.Name);

    /// <summary>Where the talk is, as the end of a step.</summary>
    public Text Place { get; } = office is null
        ? new Text($"Gebiedsteam: {team.Name}.", $"Area team: {team.Name}.")
        : new Text(
            $"Gebiedsteam {team.Name}, wijkkantoor {Name(office)}.", $"Area team {team.Name}, office {Name(office)}.");

    private static string Name(DistrictOffice office) =>
        office.Address is null ? office.Name : $"{office.Name}, {office.Address}";
}
