namespace Leefbaarheid.Rules;

/// <summary>Which kinds of partners a needed discipline asks to the table.</summary>
internal static class DisciplinePartners
{
    public static PartnerKind[] Of(Discipline discipline) => discipline switch
    {
        Discipline.Police => [PartnerKind.Police],
        Discipline.Care =>
            [PartnerKind.NeighbourhoodCareTeam, PartnerKind.CareProvider, PartnerKind.PublicHealthService],
        Discipline.Youth => [PartnerKind.NeighbourhoodCareTeam],
        Discipline.Welfare => [PartnerKind.WelfareOrganisation],
        Discipline.Debt or Discipline.PublicSpace => [PartnerKind.Municipality],
        Discipline.Fire => [PartnerKind.FireService],
        _ => [],
    };
}
