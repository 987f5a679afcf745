namespace Leefbaarheid.Rules.Nuisance;

internal sealed record OfficeInUse(AreaTeamId Team, DistrictOffice Office);
