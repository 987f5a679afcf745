using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>All teams by area, each with the office it uses that day: one row, once there is a team.</summary>
internal static class Teams
{
    public static Query<AreaDirectory<TeamAtWork>> ByArea()
    {
        var offices =
            from team in Facts.AreaTeams
            from office in team.Offices
            select new OfficeInUse(team.Id, office);
        var teams =
            from team in Facts.AreaTeams
            join office in offices.During(o => Validity.Between(o.Office.InUseFrom, o.Office.InUseTo))
                on team.Id equals office.Team into inUse
            select new TeamAtWork(team, inUse.SingleOrDefault()?.Office);
        return teams.GroupBy(team => true).Beside(
            Facts.Municipalities,
            (all, municipalities) => new AreaDirectory<TeamAtWork>(
                [.. all.OrderBy(one => one.Team.Id)], one => one.Team.Areas, municipalities));
    }

    /// <summary>The team that serves the neighbourhood; none where no team does.</summary>
    public static TeamAtWork? Best(this Group<AreaDirectory<TeamAtWork>> teams, NeighbourhoodCode? neighbourhood) =>
        teams.SingleOrDefault()?.Best(neighbourhood);

    /// <summary>How advice names the team; the kind alone where none is known.</summary>
    public static Addressee OrKind(this TeamAtWork? team) => team?.Addressee ?? TheKind;

    /// <summary>With the team, where one is named.</summary>
    public static ValueList<FactReference> And(this ValueList<FactReference> facts, TeamAtWork? team) =>
        team is null ? facts : facts.And(new FactReference(FactKinds.AreaTeam, team.Team.Id.Value));

    private static Addressee TheKind { get; } = new(PartnerKind.AreaTeam);
}
