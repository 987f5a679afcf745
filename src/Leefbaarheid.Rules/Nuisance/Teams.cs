namespace Leefbaarheid.Rules;

internal sealed partial class NuisancePack
{
    /// <summary>All teams by area, each with the office it uses that day: one row, once there is a team.</summary>
    private static Query<AreaDirectory<TeamAtWork>> Teams
    {
        get
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
    }
}
