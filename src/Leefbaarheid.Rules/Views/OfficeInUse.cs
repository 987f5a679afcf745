namespace Leefbaarheid.Rules;

internal sealed record OfficeInUse(AreaTeamId Team, DistrictOffice Office);
